def myfunc(alist):
    return len(alist)

print myfunc(['spam', 'eggs', 'krait'])
