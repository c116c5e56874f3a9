from .. import one; from ..one import value as v; print "deep", one.value, v
