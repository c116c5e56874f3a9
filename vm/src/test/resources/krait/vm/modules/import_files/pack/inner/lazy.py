print "lazy"
