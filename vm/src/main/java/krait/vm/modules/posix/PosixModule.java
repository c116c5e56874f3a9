package krait.vm.modules.posix;

import krait.vm.object.PyDict;
import krait.vm.object.PyExc;
import krait.vm.object.PyInt;
import krait.vm.object.PyModule;
import krait.vm.object.PyStr;
import krait.vm.object.PythonInitializer;
import krait.vm.object.PythonModule;

/** The constants of {@code posix}, with Linux's numbers. */
@PythonModule("posix")
public final class PosixModule {

  private static final String[] NAMES = {
    "EX_CANTCREAT",
    "EX_CONFIG",
    "EX_DATAERR",
    "EX_IOERR",
    "EX_NOHOST",
    "EX_NOINPUT",
    "EX_NOPERM",
    "EX_NOUSER",
    "EX_OK",
    "EX_OSERR",
    "EX_OSFILE",
    "EX_PROTOCOL",
    "EX_SOFTWARE",
    "EX_TEMPFAIL",
    "EX_UNAVAILABLE",
    "EX_USAGE",
    "F_OK",
    "NGROUPS_MAX",
    "O_APPEND",
    "O_ASYNC",
    "O_CREAT",
    "O_DIRECT",
    "O_DIRECTORY",
    "O_DSYNC",
    "O_EXCL",
    "O_LARGEFILE",
    "O_NDELAY",
    "O_NOATIME",
    "O_NOCTTY",
    "O_NOFOLLOW",
    "O_NONBLOCK",
    "O_RDONLY",
    "O_RDWR",
    "O_RSYNC",
    "O_SYNC",
    "O_TRUNC",
    "O_WRONLY",
    "R_OK",
    "TMP_MAX",
    "WCONTINUED",
    "WNOHANG",
    "WUNTRACED",
    "W_OK",
    "X_OK"
  };

  private static final int[] NUMBERS = {
    73, 78, 65, 74, 68, 66, 77, 67, 0, 71, 72, 76, 70, 75, 69, 64, 0, 65536, 1024, 8192, 64, 16384,
    65536, 4096, 128, 0, 2048, 262144, 256, 131072, 2048, 0, 2, 1052672, 1052672, 512, 1, 4, 238328,
    8, 1, 2, 2, 1
  };

  private PosixModule() {}

  @PythonInitializer
  static void initialize(PyModule module) {
    for (int i = 0; i < NAMES.length; i++) {
      module.put(NAMES[i], PyInt.of(NUMBERS[i]));
    }
    module.put("error", PyExc.OSError);
    module.put("stat_result", FileStatus.FIELDS.type());
    PyDict environment = new PyDict();
    for (String[] variable : Surroundings.current().variables()) {
      environment.put(PyStr.of(variable[0]), PyStr.of(variable[1]));
    }
    module.put("environ", environment);
  }
}
