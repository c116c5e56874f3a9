print 'two', __name__, __file__
from .one import value
import sys, pack.inner.deep
from . import one as again
