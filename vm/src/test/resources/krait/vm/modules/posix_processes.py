# Commands, the environment and the numbers of processes.
import posix
import sys

def t(f, *a):
    try:
        print f.__name__, a, '->', repr(f(*a))
    except Exception, e:
        print f.__name__, a, type(e).__name__, e, repr(getattr(e, 'filename', None))

print 'before'
sys.stdout.flush()
t(posix.system, 'exit 3')
print posix.system('echo from a shell')
print posix.popen('echo hi; echo there').readlines()
p = posix.popen('exit 3')
print p.name, p.mode, repr(p.read()), p.close(), p.close()
print posix.popen('exit 0').close()
p = posix.popen('cat >popen.txt', 'w')
p.write('written\n')
p.write('to a command\n')
print p.close(), repr(open('popen.txt').read())
posix.remove('popen.txt')
t(posix.popen)
t(posix.popen, 5)
t(posix.popen, 'ls', 'q')
t(posix.popen, 'a\0b')
t(posix.system, 5)
t(posix.system)
posix.mkdir('d')
posix.chdir('d')
print posix.popen('basename `pwd`').read(),
posix.chdir('..')
posix.rmdir('d')
posix.putenv('KRAIT_A', 'value of a')
print repr(posix.popen('echo $KRAIT_A').read()), 'KRAIT_A' in posix.environ
posix.unsetenv('KRAIT_A')
print repr(posix.popen('echo $KRAIT_A').read())
print 'PATH' in posix.environ, type(posix.environ)
t(posix.putenv, 'a', 5)
t(posix.putenv, 'a')
t(posix.unsetenv, 5)
for n in (0, 1, 2, 13, 95, 9999, -1):
    t(posix.strerror, n)
t(posix.strerror, 'x')
for status in (0, 256, 768, 9, 139, 4991, 65535):
    for f in (posix.WIFEXITED, posix.WEXITSTATUS, posix.WIFSIGNALED, posix.WTERMSIG, posix.WIFSTOPPED,
              posix.WSTOPSIG, posix.WIFCONTINUED, posix.WCOREDUMP):
        print f.__name__, status, f(status)
t(posix.WEXITSTATUS)
t(posix.makedev, 1, 2)
t(posix.makedev, 300, 400)
print posix.major(posix.makedev(300, 400)), posix.minor(posix.makedev(300, 400))
print type(posix.getpid()), type(posix.getppid()), posix.getuid() == posix.geteuid(), len(posix.uname())
print posix.getpid() == posix.getpid(), [type(x).__name__ for x in posix.times()], posix.ctermid()
print posix.sysconf('SC_PAGESIZE'), posix.sysconf('SC_CLK_TCK')
t(posix.sysconf, 'x')
t(posix._exit)
if hasattr(posix, 'urandom'):
    print len(posix.urandom(7)), repr(posix.urandom(0)), posix.urandom(8) != posix.urandom(8)
    t(posix.urandom, -1)
    t(posix.urandom, 'x')
try:
    sys.stdout.flush()
    posix._exit(7)
finally:
    print 'never shown'
