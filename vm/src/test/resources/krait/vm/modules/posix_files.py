# Files and folders by posix: results, and the errors of bad arguments.
import errno
import posix

def t(f, *a):
    try:
        print f.__name__, a, '->', repr(f(*a))
    except Exception, e:
        print f.__name__, a, type(e).__name__, e, repr(getattr(e, 'filename', None))

print sorted((k, v) for k, v in errno.__dict__.items() if isinstance(v, int))
print errno.errorcode
print errno.errorcode[errno.ENOENT], posix.error
for name in sorted(dir(posix)):
    value = getattr(posix, name)
    if isinstance(value, (int, long)):
        print name, value

R = posix.stat_result
print R, R.n_fields, R.n_sequence_fields, R.n_unnamed_fields
t(R, (1,))
t(R, range(10))
t(R, range(16))
t(R, range(17))
print R(range(10)).st_mtime, R(range(13)).st_mtime, R(range(10)).st_blocks, R(range(10))[8]
print [n for n in dir(R) if not n.startswith('__')]

for f in (posix.stat, posix.lstat, posix.listdir, posix.rmdir, posix.unlink, posix.remove, posix.chdir,
          posix.readlink, posix.mkdir):
    t(f)
    t(f, 5)
    t(f, 'a\0b')
    t(f, 'no/file')
    t(f, u'no/file')
    t(f, '')
for f in (posix.rename, posix.link, posix.symlink):
    t(f)
    t(f, 5, 6)
    t(f, 'nofile', 5)
    t(f, 'nofile', '')
    t(f, 'nofile', 'no/file')

posix.mkdir('d')
t(posix.mkdir, 'd')
t(posix.mkdir, 'd2', 0700)
print oct(posix.stat('d').st_mode), oct(posix.stat('d2').st_mode)
t(posix.rmdir, 'd2')
f = posix.open('d/f', posix.O_CREAT | posix.O_WRONLY | posix.O_EXCL, 0644)
t(posix.write, f, 'some text\n')
t(posix.lseek, f, 2, 0)
print posix.write(f, buffer('ME'))
t(posix.lseek, f, 0, 2)
t(posix.lseek, f, 0, 9)
t(posix.lseek, f, -1, 0)
print posix.fstat(f).st_size, oct(posix.fstat(f).st_mode)
t(posix.isatty, f)
t(posix.ftruncate, f, 6)
t(posix.close, f)
t(posix.close, f)
t(posix.open, 'd/f', posix.O_CREAT | posix.O_WRONLY | posix.O_EXCL)
t(posix.open, 'd', posix.O_WRONLY)
t(posix.open, 'nofile', 0)
t(posix.open, 'nofile', 'x')
t(posix.open, 5, 0)
f = posix.open('d/f', posix.O_RDWR | posix.O_APPEND)
t(posix.read, f, 4)
t(posix.read, f, -1)
t(posix.write, f, 'end')
t(posix.lseek, f, 0, 0)
t(posix.read, f, 100)
t(posix.read, f, 100)
g = posix.dup(f)
t(posix.close, f)
t(posix.lseek, g, 1, 0)
o = posix.fdopen(g, 'r+')
print o.name, o.mode, repr(o.read()), o.fileno() == g
o.close()
t(posix.fstat, g)
s = posix.stat('d/f')
print oct(s.st_mode), s.st_size, s[6], len(s), s.st_nlink, s[0] == s.st_mode, type(s.st_mtime), type(s[8])
posix.link('d/f', 'd/g')
print posix.stat('d/f').st_nlink, posix.stat('d/f').st_ino == posix.stat('d/g').st_ino
posix.symlink('f', 'd/s')
print posix.readlink('d/s'), posix.readlink(u'd/s'), posix.lstat('d/s').st_mode == posix.stat('d/s').st_mode
t(posix.symlink, 'f', 'd/s')
t(posix.readlink, 'd/f')
print sorted(posix.listdir('d')), sorted(posix.listdir(u'd'))
t(posix.listdir, 'd/f')
t(posix.rmdir, 'd')
t(posix.rmdir, 'd/f')
t(posix.unlink, 'd')
t(posix.stat, 'd/f/x')
t(posix.stat, 'd/f/')
t(posix.chmod, 'd/f', 0600)
print oct(posix.stat('d/f').st_mode)
t(posix.chmod, 'nofile', 0)
t(posix.chmod, 'd/f', 'x')
t(posix.utime, 'd/f', (1000000000, 1200000000.5))
print posix.stat('d/f').st_atime, posix.stat('d/f').st_mtime, posix.stat('d/f')[8]
t(posix.stat_float_times)
posix.stat_float_times(False)
print posix.stat('d/f').st_mtime, posix.stat_float_times()
posix.stat_float_times(True)
t(posix.utime, 'nofile', None)
t(posix.utime, 'd/f', None)
t(posix.utime, 'd/f', 5)
t(posix.utime, 'd/f', (1,))
t(posix.utime, 'd/f', ('x', 'y'))
for mode in (posix.F_OK, posix.R_OK, posix.W_OK, posix.R_OK | posix.W_OK):
    print posix.access('d/f', mode), posix.access('nofile', mode)
t(posix.access, 5, 0)
t(posix.access, 'd/f')
t(posix.rename, 'd/f', 'd/h')
t(posix.rename, 'd/h', 'nodir/h')
t(posix.rename, 'd', 'd/h')
print sorted(posix.listdir('d'))

here = posix.getcwd()
posix.chdir('d')
print posix.getcwd()[len(here):], posix.getcwdu()[len(here):], type(posix.getcwdu())
print open('h').read()
open('new', 'w').close()
print sorted(posix.listdir('.')), posix.access('../d/new', 0)
for name in posix.listdir('.'):
    posix.remove(name)
posix.chdir('..')
posix.rmdir('d')
print posix.getcwd() == here
t(posix.getcwd, 1)
t(posix.chdir, 'posix_files.py')

for f in (posix.close, posix.fstat, posix.dup, posix.fdopen, posix.fsync):
    t(f, 77)
t(posix.close, 'x')
t(posix.read, 77, 1)
t(posix.write, 77, 'x')
t(posix.write, 1, 5)
t(posix.write, 1, None)
t(posix.lseek, 77, 0, 0)
t(posix.fdopen, 0, 'q')
t(posix.fdopen, 0, '')
t(posix.isatty, 77)
t(posix.dup2, 77, 78)
old = posix.umask(077)
t(posix.umask)
f = posix.open('private', posix.O_CREAT | posix.O_WRONLY, 0666)
posix.dup2(f, 50)
posix.close(f)
posix.write(50, 'through another number')
posix.close(50)
print oct(posix.stat('private').st_mode), oct(posix.umask(old)), open('private').read()
posix.remove('private')
r, w = posix.pipe()
print posix.write(w, 'through a pipe'), repr(posix.read(r, 7)), repr(posix.read(r, 99))
t(posix.write, r, 'x')
posix.close(w)
print repr(posix.read(r, 1))
t(posix.lseek, r, 0, 0)
posix.close(r)
f = posix.tmpfile()
f.write('abc')
f.seek(0)
print f.name, f.mode, f.read()
f.close()
