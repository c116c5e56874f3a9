f = lambda: 1; g = lambda: 1.0; h = lambda: True; i = lambda: 1
