print bytearray('a') == u'a', bytearray('a') != u'a', u'a' == bytearray('a'), bytearray('a') == 'a'
print str(bytearray('a')), '%s' % bytearray('x'), {u'a': 1}.get(bytearray)
print bytearray('a') < u'a'
print unicode(bytearray('a')) if 0 else ''
