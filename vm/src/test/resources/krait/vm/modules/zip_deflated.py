# Modules in a deflated zip file. The interpreters that recorded had no zlib, so the
# output was told by what wrote the file.
import sys
sys.path[:] = ["deflated.zip"]
import first
print first.__file__, first.text, first.__loader__.get_data("texts/long.txt")[:20]
print len(first.__loader__.get_data("deflated.zip/texts/long.txt"))
import pack.inner
print pack.__path__, pack.inner.__file__
try:
    import damaged
except Exception:
    print "damaged"
