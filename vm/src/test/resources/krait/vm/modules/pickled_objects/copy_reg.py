"""What pickling asks copy_reg for, so that the program needs no library."""
dispatch_table = {}
_extension_registry = {}
_inverted_registry = {}
_reconstructor = None


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def pickle_complex(c):
    return complex, (c.real, c.imag)

dispatch_table[complex] = pickle_complex
