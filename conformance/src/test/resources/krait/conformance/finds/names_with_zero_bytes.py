x = 'ab\0cd'
y = 'ab', 'a\0 b', 'c_1'
z = 'a b'
