class _C:
    global __x
    __x = 1
    def __f(self, __a=1, *__b, **__c):
        import __d, __e.f
        return [__a for __a in self.__g]
class __: __y = 1
