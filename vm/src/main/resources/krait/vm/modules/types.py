"""Names for the built-in types, above all for those that are no built-in names."""

from sys import version_info as _version, exc_info as _exc_info

# Types that are built-in names.
BooleanType, IntType, LongType, FloatType, ComplexType = bool, int, long, float, complex
StringType, UnicodeType = StringTypes = str, unicode
TupleType, ListType, DictType, DictionaryType = tuple, list, dict, dict
BufferType, FileType, SliceType, XRangeType = buffer, file, slice, xrange
ObjectType, TypeType = object, type

# Types of which there is one object.
NoneType = type(None)
EllipsisType = type(Ellipsis)
NotImplementedType = type(NotImplemented)

# Functions, and what they are made of.
LambdaType = FunctionType = type(lambda: None)
CodeType = type((lambda: None).func_code)
GeneratorType = type(None for item in ())
BuiltinFunctionType = BuiltinMethodType = type(len)


class _Classic:
    def method(self):
        pass


ClassType, InstanceType = type(_Classic), type(_Classic())
MethodType = UnboundMethodType = type(_Classic.method)
ModuleType = type(__import__('sys'))

# What descriptors of built-in types are.
DictProxyType = type(type.__dict__)
GetSetDescriptorType = type(FunctionType.func_code)
MemberDescriptorType = type(FunctionType.func_globals)

try:
    raise TypeError
except TypeError:
    TracebackType, FrameType = [type(_part) for _part in (_exc_info()[2], _exc_info()[2].tb_frame)]

if _version >= (2, 7):
    __all__ = list(name for name in globals() if not name.startswith('_'))

del _version, _exc_info, _Classic, _part
