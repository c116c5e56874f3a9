__all__ = ['deep', 'lazy']

class Packs:
    pass

