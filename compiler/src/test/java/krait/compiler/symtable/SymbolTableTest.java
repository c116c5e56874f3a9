package krait.compiler.symtable;

import static krait.version.PyVersion.V2_6;
import static krait.version.PyVersion.V2_7;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import krait.code.CodeObject;
import krait.code.Const;
import krait.compiler.Compiler;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;

class SymbolTableTest {

  /** A function with eight cells; CPython 2.6.4 gives them in the order of a dict. */
  private static final String CELLS =
      """
      def f(alpha, beta, gamma, delta, eps, zeta, eta, theta):
        def g(): return alpha, beta, gamma, delta, eps, zeta, eta, theta
        return g
      """;

  private static List<String> cells(PyVersion version) {
    CodeObject function = Compiler.forVersion(version).compile(CELLS, "f.py").nested().get(0);
    List<String> names = new ArrayList<>();
    for (Const.Str name : function.cellvars()) {
      names.add(name.value().latin1());
    }
    return names;
  }

  @Test
  void cellsAreInTheOrderOfADictByTheHashOfAStr() {
    assertEquals(
        List.of("eps", "beta", "eta", "delta", "alpha", "zeta", "theta", "gamma"), cells(V2_6));
  }

  @Test
  void since27CellsAreSorted() {
    assertEquals(
        List.of("alpha", "beta", "delta", "eps", "eta", "gamma", "theta", "zeta"), cells(V2_7));
  }

  @Test
  void theHashOfAStrIsThatOfA64BitMachine() {
    assertEquals(0, Identifier.pythonHash(""));
    assertEquals(12416037344L, Identifier.pythonHash("a"));
    assertEquals(3433925302934160649L, Identifier.pythonHash("foobar"));
    assertEquals(243017754987892126L, Identifier.pythonHash("__init__"));
  }

  @Test
  void privateNamesAreMangledWithTheClassWithoutItsUnderscores() {
    Identifiers identifiers = new Identifiers(V2_6);
    assertEquals("_Ham__spam", identifiers.mangled("__Ham", "__spam").text());
    assertEquals("__spam__", identifiers.mangled("Ham", "__spam__").text());
    assertEquals("__a.b", identifiers.mangled("Ham", "__a.b").text());
    assertEquals("__spam", identifiers.mangled("___", "__spam").text());
    assertEquals("_Ham__a.b", new Identifiers(PyVersion.V2_5).mangled("Ham", "__a.b").text());
  }

  @Test
  void aBlockNamedTopTakesGlobalStatementsBefore27() {
    String source = "def top():\n  x=3\n  def f():\n    global x\n    x = 1\n  print x\n";
    assertEquals(List.of("x"), namesOfFirstFunction(source, V2_6));
    assertEquals(List.of(), namesOfFirstFunction(source, V2_7));
  }

  private static List<String> namesOfFirstFunction(String source, PyVersion version) {
    CodeObject function = Compiler.forVersion(version).compile(source, "f").nested().get(0);
    List<String> names = new ArrayList<>();
    for (Const.Str name : function.names()) {
      names.add(name.value().latin1());
    }
    return names;
  }
}
