print "circle a"; import circle_b; done = True
