from .. import helper
from ..helper import where
from . import other2
print where, other2.__name__
from ..sub import other2 as o
import other
print other.__name__, o is other2
