print 'one', __name__, __package__
value = 1
def place():
    return place.func_code.co_filename
