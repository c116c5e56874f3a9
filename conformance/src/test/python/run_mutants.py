"""Runs modules that may crash the interpreter, each in a process of its own.

Requests on stdin: a byte, 'r' to run or 't' to trace, the length of a .pyc file as four bytes, and
the file. Each is answered by a line on stdout: how it ended ('ok', 'raised NAME', 'crashed SIGNAL',
'timeout') and, for a trace, a tab and the code objects that were executed, as name:line, with
tabs between.
"""
import gc
import marshal
import os
import resource
import signal
import struct
import sys

SECONDS = 2
MEMORY = 1 << 29
RAISED = 10
TIMEOUTS = (signal.SIGALRM, signal.SIGXCPU, signal.SIGKILL)


def limit():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)


def silence():
    null = os.open(os.devnull, os.O_RDWR)
    for fd in (0, 1, 2):
        os.dup2(null, fd)
    sys.stdout = os.fdopen(1, 'w')
    sys.stderr = os.fdopen(2, 'w')


def execute(data, answer, tracing):
    """In the child: runs the module and never returns."""
    called = {}

    def trace(frame, event, arg):
        code = frame.f_code
        called['%s:%d' % (code.co_name, code.co_firstlineno)] = True

    name = ''
    try:
        silence()
        limit()
        code = marshal.loads(data[8:])
        if tracing:
            sys.settrace(trace)
        try:
            exec code in {'__name__': '__main__', '__builtins__': __builtins__}
        finally:
            sys.settrace(None)
        gc.collect()
    except SystemExit:
        pass
    except:
        name = getattr(sys.exc_info()[0], '__name__', 'something')
    sys.exc_clear()
    gc.collect()
    os.write(answer, '\t'.join([name] + sorted(called)))
    os._exit(name and RAISED or 0)


def run(data, tracing):
    readable, answer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(readable)
        execute(data, answer, tracing)
    os.close(answer)
    text = ''
    while True:
        part = os.read(readable, 65536)
        if not part:
            break
        text += part
    os.close(readable)
    status = os.waitpid(pid, 0)[1]
    fields = text.split('\t')
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        how = number in TIMEOUTS and 'timeout' or 'crashed %d' % number
    elif os.WEXITSTATUS(status) == RAISED:
        how = 'raised ' + fields[0]
    else:
        how = os.WEXITSTATUS(status) == 0 and 'ok' or 'raised exit'
    return '\t'.join([how] + fields[1:])


def main():
    while True:
        head = sys.stdin.read(5)
        if len(head) < 5:
            return
        mode, size = struct.unpack('<cI', head)
        print run(sys.stdin.read(size), mode == 't')
        sys.stdout.flush()


main()
