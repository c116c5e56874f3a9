package krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import krait.conformance.Sources.Source;
import org.junit.jupiter.api.Test;

/** What javac and the formatter don't see. */
class SourceRulesTest {
  private static final int LINE_LIMIT = 600;

  /** The whole instruction set, one constant for each instruction: a file that may be long. */
  private static final String OPCODE = "bytecode/src/main/java/krait/opcode/Opcode.java";

  /** The loop of the interpreter, which has to be one method: the other file that may be long. */
  private static final String LOOP = "vm/src/main/java/krait/vm/exec/InterpreterLoop.java";

  private static final List<String> LONG_FILES = List.of(OPCODE, LOOP);

  /** A version is a key into a table; only the tables themselves may compare one. */
  private static final Pattern VERSION_COMPARISON =
      Pattern.compile(
          "[=!<>]=? *(PyVersion\\.)?V\\d_\\d|V\\d_\\d *[=!<>]=?[^=>]"
              + "|equals\\((PyVersion\\.)?V\\d_\\d|V\\d_\\d\\.(equals|compareTo)"
              + "|case (PyVersion\\.)?V\\d_\\d"
              + "|\\.isWithin\\(|[vV]ersion(\\(\\))?\\.(compareTo|minor|major|ordinal)\\(");

  private static final List<String> VERSION_TABLES =
      List.of(
          "bytecode/src/main/java/krait/version/",
          "bytecode/src/main/java/krait/opcode/Encoding.java",
          "compiler/src/main/java/krait/compiler/assemble/AssembleFeature.java",
          "compiler/src/main/java/krait/compiler/codegen/CodegenFeature.java",
          "compiler/src/main/java/krait/compiler/peephole/PeepholeFeature.java",
          "compiler/src/main/java/krait/compiler/source/GrammarFeature.java",
          "compiler/src/main/java/krait/compiler/symtable/SymtableFeature.java",
          "vm/src/main/java/krait/vm/object/VersionRange.java",
          OPCODE);

  private static final Pattern PACKAGE_INFO =
      Pattern.compile("(.*/src/main/java/)(.*)/package-info\\.java");

  private final List<Source> sources = Sources.java();

  @Test
  void versionsAreComparedOnlyInVersionTables() {
    assertEquals(
        List.of(),
        find(
            VERSION_COMPARISON,
            source ->
                source.path().contains("/src/main/")
                    && VERSION_TABLES.stream().noneMatch(source.path()::startsWith)));
  }

  @Test
  void theSearchForVersionComparisonsSeesTheOnesInTheTables() {
    assertTrue(
        find(VERSION_COMPARISON, source -> source.path().startsWith(VERSION_TABLES.get(0))).size()
            > 0);
  }

  @Test
  void noFileIsTooLongToReadAtOnce() {
    List<String> tooLong = new ArrayList<>();
    for (Source source : sources) {
      if (source.lines().size() > LINE_LIMIT && !LONG_FILES.contains(source.path())) {
        tooLong.add(source.path() + ": " + source.lines().size() + " lines");
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void nothingIsLeftForLater() {
    Pattern later = Pattern.compile("//.*\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    assertEquals(List.of(), find(later, source -> true));
  }

  @Test
  void typeNamesSayWhatTheTypesAre() {
    Pattern empty = Pattern.compile("(Util|Utils|Helper|Manager|Impl)\\.java$");
    assertEquals(
        List.of(), sources.stream().map(Source::path).filter(empty.asPredicate()).toList());
  }

  @Test
  void everyPackageSaysWhatItIs() {
    List<String> silent = new ArrayList<>();
    for (Source source : sources) {
      String folder = source.path().substring(0, source.path().lastIndexOf('/') + 1);
      boolean isMain = folder.contains("/src/main/java/krait/");
      if (isMain
          && sources.stream().noneMatch(s -> s.path().equals(folder + "package-info.java"))) {
        silent.add(folder);
      }
    }
    assertEquals(List.of(), silent.stream().distinct().toList());
  }

  @Test
  void aLibraryExportsAllItsPackages() {
    List<String> hidden = new ArrayList<>();
    for (Source source : sources) {
      Matcher place = PACKAGE_INFO.matcher(source.path());
      if (place.matches() && !exports(place.group(1), place.group(2).replace('/', '.'))) {
        hidden.add(source.path());
      }
    }
    assertEquals(List.of(), hidden);
  }

  private boolean exports(String folder, String name) {
    return sources.stream()
        .filter(source -> source.path().equals(folder + "module-info.java"))
        .allMatch(source -> source.lines().contains("  exports " + name + ";"));
  }

  private List<String> find(Pattern pattern, Predicate<Source> where) {
    return sources.stream().filter(where).flatMap(s -> s.find(pattern).stream()).toList();
  }
}
