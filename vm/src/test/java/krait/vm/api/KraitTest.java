package krait.vm.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import krait.compiler.Compiler;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class KraitTest {

  @Test
  void valuesGoInAndComeOut() {
    List<Object> values =
        Arrays.asList(
            null,
            true,
            7L,
            BigInteger.TWO.pow(70),
            0.5,
            "text",
            "\u00e9\u20ac",
            List.of(1L, List.of()),
            Map.of("a", 1L));
    try (Krait krait = Krait.builder().build()) {
      for (Object value : values) {
        krait.set("value", value);
        assertEquals(value, krait.get("value"));
      }
      krait.set("value", new Object[] {1, (short) 2, 2.5f, new byte[] {'x', -1}});
      assertEquals("(1, 2, 2.5, 'x\\xff')", krait.eval("repr(value)"));
      assertEquals(List.of(3L, "a"), krait.eval("(3, 'a')"));
      assertNull(krait.get("missing"));
      assertThrows(IllegalArgumentException.class, () -> krait.set("value", new Object()));
    }
  }

  @Test
  void aContainerThatContainsItselfIsRefused() {
    try (Krait krait = Krait.builder().build()) {
      krait.exec("l = []; l.append(l)");
      assertThrows(IllegalArgumentException.class, () -> krait.get("l"));
    }
  }

  @Test
  void anExceptionTellsTypeMessageAndTraceback() {
    try (Krait krait = Krait.builder().build()) {
      PythonException e =
          assertThrows(PythonException.class, () -> krait.exec("def f(): return 1 / 0\nf()"));
      assertEquals("ZeroDivisionError", e.typeName());
      assertEquals("integer division or modulo by zero", e.pythonMessage());
      assertEquals(
          """
          Traceback (most recent call last):
            File "<string>", line 2, in <module>
            File "<string>", line 1, in f
          ZeroDivisionError: integer division or modulo by zero
          """,
          e.traceback());
      assertEquals(
          "SyntaxError", assertThrows(PythonException.class, () -> krait.eval("1 +")).typeName());
      assertEquals(2L, krait.eval("1 + 1"));
    }
  }

  @Test
  void interpretersShareNothing() {
    try (Krait first = Krait.builder().build();
        Krait second = Krait.builder().version(PyVersion.V2_7).build()) {
      first.exec("import sys; x = 1; sys.mark = 1; __builtins__.shared = 1");
      second.exec("import sys");
      assertEquals(1L, first.get("x"));
      assertNull(second.get("x"));
      assertEquals(false, second.eval("hasattr(sys, 'mark') or hasattr(__builtins__, 'shared')"));
      assertEquals(List.of(6L, 7L), List.of(minor(first), minor(second)));
    }
  }

  private static Object minor(Krait krait) {
    return krait.eval("sys.version_info[1]");
  }

  @Test
  void codeReadsAndPrintsWhereItIsTold() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream("line\n".getBytes(UTF_8));
    try (Krait krait = Krait.builder().stdin(in).stdout(out).build()) {
      krait.exec("import sys\ndef bye(): print 'bye'\nsys.exitfunc = bye");
      krait.run(Compiler.forVersion(PyVersion.V2_6).compile("print raw_input()\n", "x.py"));
      assertEquals("line\n", out.toString(UTF_8));
    }
    assertEquals("line\nbye\n", out.toString(UTF_8));
  }

  @Test
  void aProgramThatNeverEndsMeetsItsLimit() {
    try (Krait krait = Krait.builder().maxInstructions(10_000).build()) {
      PythonException e = assertThrows(PythonException.class, () -> krait.exec("while True: pass"));
      assertEquals("Termination", e.typeName());
    }
  }

  @Test
  void nothingCanBeCalledAfterTheEnd() {
    Krait krait = Krait.builder().build();
    krait.close();
    krait.close();
    assertThrows(IllegalStateException.class, () -> krait.eval("1"));
  }

  @Test
  void anIsolatedProgramReachesNoFileProcessOrVariable() {
    String trial =
        """
        import posix
        results = []
        for f, a in ((open, ('f',)), (open, ('f', 'w')), (execfile, ('f',)), (posix.listdir, ('.',)),
            (posix.stat, ('/',)), (posix.open, ('f', 64)), (posix.system, ('true',)),
            (posix.popen, ('true',)), (posix.tmpfile, ()), (posix.rename, ('a', 'b'))):
          try:
            results.append(f(*a))
          except EnvironmentError, e:
            results.append(e.errno)
        """;
    try (Krait krait = Krait.builder().isolated().build()) {
      krait.exec(trial);
      assertEquals(Collections.nCopies(10, 13L), krait.get("results"));
      assertEquals(Map.of(), krait.eval("posix.environ"));
    }
  }

  @Test
  void whatACommandPrintsGoesWhereTheProgramPrints() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Krait krait = Krait.builder().stdout(out).stderr(err).build()) {
      krait.exec(
          "print 1\nimport posix\nposix.system('echo 2; echo e >&2')\n"
              + "p = posix.popen('cat', 'w'); p.write('3\\n'); p.close(); print 4");
    }
    assertEquals("1\n2\n3\n4\n", out.toString(UTF_8));
    assertEquals("e\n", err.toString(UTF_8));
  }
}
