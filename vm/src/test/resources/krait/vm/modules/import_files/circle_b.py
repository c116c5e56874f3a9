print "circle b"; import circle_a; print hasattr(circle_a, "done"); 
try:
    from circle_a import done
except ImportError, e:
    print e
