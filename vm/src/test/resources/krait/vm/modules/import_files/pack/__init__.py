print 'pack', __name__, __file__, __path__, __package__
from . import one
import two
