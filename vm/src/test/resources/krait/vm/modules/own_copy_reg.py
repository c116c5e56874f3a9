"""A copy_reg beside the program comes before any other."""
import imp
print object().__reduce_ex__(1)
import copy_reg
print copy_reg.__doc__, imp.find_module("copy_reg")[2]
