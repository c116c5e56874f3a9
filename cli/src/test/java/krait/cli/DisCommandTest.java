package krait.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import krait.code.CodeObject;
import krait.code.Const;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import krait.version.PyVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisCommandTest {
  @TempDir Path folder;

  private final Corpus.Golden closures =
      new Corpus.Golden("2.6", Corpus.root().resolve("lang/closures"));
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private byte[] standardInput = {};

  private int run(Terminals terminals, String... args) {
    out.reset();
    err.reset();
    String[] all = new String[args.length + 1];
    all[0] = "dis";
    System.arraycopy(args, 0, all, 1, args.length);
    return Cli.run(
        all,
        new Streams(
            new ByteArrayInputStream(standardInput),
            new ResultStream(out),
            new PrintStream(err, true, UTF_8),
            terminals));
  }

  private int run(Object... args) {
    return run(Terminals.NONE, Arrays.stream(args).map(Object::toString).toArray(String[]::new));
  }

  private String text() {
    return out.toString(ISO_8859_1);
  }

  private String complaints() {
    return err.toString(UTF_8);
  }

  /** Goldens have ADDR for addresses. */
  private static String withoutAddresses(String text) {
    return text.replaceAll(" at 0x[0-9a-f]+, file", " at ADDR, file");
  }

  /** The golden listing with the headings of the command. */
  private static String golden(Corpus.Golden program) {
    String text = new String(program.content("dis").orElseThrow(), ISO_8859_1);
    String file = program.source().getFileName().toString();
    return text.replaceFirst("^# <module> .*\n", "")
        .replaceAll(
            "(?m)^# (.*) firstlineno (\\d+)$",
            "Disassembly of <code object $1, file \"" + file + "\", line $2>:");
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private byte[] pyc() throws IOException {
    return Files.readAllBytes(closures.file("pyc"));
  }

  /** A module that returns None, with some bytes as its code. */
  private static byte[] handmade(int... code) {
    StringBuilder bytes = new StringBuilder();
    for (int octet : code) {
      bytes.append((char) octet);
    }
    CodeObject module =
        new CodeObject(
            0,
            0,
            1,
            0x40,
            Const.Str.of(bytes.toString()),
            List.of(Const.NONE),
            List.of(Const.Str.interned("a\33[2Jb")),
            List.of(),
            List.of(),
            List.of(),
            Const.Str.of("f.py"),
            Const.Str.interned("<module>"),
            1,
            Const.Str.of(""));
    return PycFile.of(PyVersion.V2_6, 0, module).toByteArray();
  }

  @Test
  void aFileIsListedWithAllItsCodeObjectsUnderHeadings() {
    assertEquals(ExitCode.OK, run(closures.file("pyc")));
    assertEquals(golden(closures), withoutAddresses(text()));
    assertEquals("", complaints());
  }

  @Test
  void depthZeroIsWhatPythonPrintsForAModule() {
    assertEquals(ExitCode.OK, run("--depth", "0", closures.file("pyc")));
    String all = golden(closures);
    assertEquals(all.substring(0, all.indexOf("\nDisassembly of")), withoutAddresses(text()));
  }

  @Test
  void addressesAreTheSameFromRunToRun() {
    run(closures.file("pyc"));
    String first = text();
    assertTrue(first.contains("<code object pair at 0x7f"), first);
    run("--python", "2.6", closures.file("pyc"));
    assertEquals(first, text());
  }

  @Test
  void namesAndPathsChooseCodeObjects() {
    assertEquals(ExitCode.OK, run("--name", "pair", closures.file("pyc")));
    assertTrue(text().startsWith("Disassembly of <code object pair, file"), text());
    assertEquals(1, text().split("Disassembly of", -1).length - 1);
    assertEquals(ExitCode.OK, run("--name", "pair.?ut", "--lasti", "3", closures.file("pyc")));
    assertTrue(text().startsWith("Disassembly of <code object put, file"), text());
    assertTrue(text().contains("    -->       3 "), text());
    assertEquals(ExitCode.FINDINGS, run("--name", "nobody", closures.file("pyc")));
    assertEquals("", text());
    assertEquals("krait: no code object is named 'nobody'\n", complaints());
  }

  @Test
  void lastiMarksAnInstructionOfTheModule() {
    run("--lasti", "6", closures.file("pyc"));
    assertEquals(1, text().split("-->", -1).length - 1);
    assertTrue(text().contains("\n  3 -->       6 LOAD_CONST               1 ("), text());
  }

  @Test
  void aBadFileIsOneLineAndTheOthersAreListed() throws IOException {
    Path bad = write("bad.pyc", Arrays.copyOf(pyc(), 100));
    Path good = write("good.pyc", pyc());
    assertEquals(ExitCode.BAD_INPUT, run(bad, good, folder.resolve("none.pyc")));
    assertEquals("\n==> " + good + " <==\n" + golden(closures), withoutAddresses(text()));
    String[] lines = complaints().split("\n", -1);
    assertEquals(3, lines.length, complaints());
    assertTrue(lines[0].matches("krait: \\Q" + bad + "\\E: offset \\d+: .+"), lines[0]);
    assertEquals("krait: " + folder.resolve("none.pyc") + ": no such file", lines[1]);
  }

  @Test
  void foldersAndArchivesAreListedInOrder() throws IOException {
    write("tree/b.pyc", pyc());
    write("tree/a/c.pyo", pyc());
    write("tree/notes.txt", new byte[] {1});
    Path zip = folder.resolve("lib.egg");
    try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(zip))) {
      archive.putNextEntry(new ZipEntry("pkg/z.pyc"));
      archive.write(pyc());
    }
    Path tree = folder.resolve("tree");
    assertEquals(ExitCode.OK, run(tree, zip));
    String one = golden(closures);
    assertEquals(
        "==> "
            + tree
            + "/a/c.pyo <==\n"
            + one
            + "\n==> "
            + tree
            + "/b.pyc <==\n"
            + one
            + "\n==> "
            + zip
            + "/pkg/z.pyc <==\n"
            + one,
        withoutAddresses(text()));
  }

  @Test
  void outputGoesToAFileForEachInput() throws IOException {
    write("tree/a/b.pyc", pyc());
    write("tree/c.pyc", Arrays.copyOf(pyc(), 50));
    Path results = folder.resolve("out");
    assertEquals(ExitCode.BAD_INPUT, run("-o", results, folder.resolve("tree")));
    assertEquals("", text());
    assertEquals(
        golden(closures),
        withoutAddresses(Files.readString(results.resolve("a/b.pyc.dis"), ISO_8859_1)));
    assertFalse(Files.exists(results.resolve("c.pyc.dis")));
    try (var files = Files.walk(results)) {
      assertEquals(1, files.filter(Files::isRegularFile).count());
    }
    assertEquals(
        ExitCode.OUTPUT,
        run("-o", results, folder.resolve("tree/a/b.pyc"), folder.resolve("tree/a/b.pyc")));
  }

  @Test
  void standardInputAndCodeWithoutAHeaderAreRead() throws IOException {
    standardInput = Arrays.copyOfRange(pyc(), PycFile.HEADER_SIZE, pyc().length);
    assertEquals(ExitCode.OK, run("-"));
    assertEquals(golden(closures), withoutAddresses(text()));
    assertEquals(
        "krait: <stdin>: no header; fits Python 2.5, 2.6; read as 2.6, --python chooses another\n",
        complaints());
    assertEquals(ExitCode.OK, run("--python=2.7", "-"));
    assertEquals("", complaints());
    assertFalse(golden(closures).equals(withoutAddresses(text())));
  }

  @Test
  void whatIsNoBytecodeIsSaidSo() throws IOException {
    Path source = write("a.txt", "print 1\n".getBytes(UTF_8));
    Path empty = write("empty.pyc", new byte[0]);
    assertEquals(ExitCode.BAD_INPUT, run(source, empty));
    assertEquals(
        "krait: "
            + source
            + ": offset 0: neither a .pyc header nor a marshalled code object\n"
            + "krait: "
            + empty
            + ": offset 0: the file is empty\n",
        complaints());
    assertEquals(ExitCode.USAGE, run("--python", "3.1", source));
  }

  @Test
  void jsonIsAnObjectALineForEachCodeObject() throws IOException {
    assertEquals(ExitCode.OK, run("--format", "json", closures.file("pyc")));
    List<String> lines = out.toString(UTF_8).lines().toList();
    assertEquals(golden(closures).split("Disassembly of", -1).length, lines.size());
    for (String line : lines) {
      try (JsonParser parser = new JsonFactory().createParser(line)) {
        assertEquals(JsonToken.START_OBJECT, parser.nextToken());
        parser.skipChildren();
        assertEquals(null, parser.nextToken());
      }
    }
    assertTrue(
        lines
            .get(1)
            .startsWith(
                "{\"input\":\""
                    + closures.file("pyc")
                    + "\",\"python\":\"2.6\",\"path\":\"pair\","
                    + "\"depth\":1,\"name\":\"pair\",\"filename\":\"closures.py\",\"firstlineno\":3,"
                    + "\"argcount\":0,\"nlocals\":3,\"stacksize\":6,\"flags\":3,"
                    + "\"flagnames\":[\"OPTIMIZED\",\"NEWLOCALS\"],\"consts\":[\"None\",\"0\","),
        lines.get(1));
  }

  @Test
  void jsonTellsOperandsThatSelectNothing() throws IOException {
    standardInput = handmade(100, 7, 0, 145, 1, 0, 110, 0);
    assertEquals(ExitCode.OK, run("--format", "json", "-"));
    String json = out.toString(UTF_8);
    assertEquals(
        "\"instructions\":[{\"offset\":0,\"bytes\":\"640700\",\"opcode\":100,"
            + "\"opname\":\"LOAD_CONST\",\"arg\":7,\"argrepr\":\"constant 7 of 1\",\"bad\":true,"
            + "\"line\":1,\"stack\":0},"
            + "{\"offset\":3,\"bytes\":\"910100\",\"opcode\":145,\"opname\":\"<145>\",\"arg\":1,"
            + "\"argrepr\":\"\",\"stack\":1},"
            + "{\"offset\":6,\"bytes\":\"6e00\",\"opcode\":110,\"opname\":\"JUMP_FORWARD\","
            + "\"arg\":0,\"argrepr\":\"cut off\",\"bad\":true,\"target\":9}]}\n",
        json.substring(json.indexOf("\"instructions\"")));
  }

  @Test
  void wideShowsBytesDepthAndPicture() {
    standardInput = handmade(100, 0, 0, 111, 1, 0, 1, 83);
    assertEquals(ExitCode.OK, run("--format", "wide", "-"));
    assertEquals(
        """
        Disassembly of <code object <module>, file "f.py", line 1>:
         line         offset  bytes     depth  instruction          operand                 stack
            1             0  64 00 00      0  LOAD_CONST               0 (None)             -- constant
                          3  6f 01 00      1  JUMP_IF_FALSE            1 (to 7)             value -- value
                          6  01            1  POP_TOP                                       value --
                  >>      7  53            1  RETURN_VALUE                                  value --
        """,
        text());
  }

  @Test
  void aTerminalGetsColoursAndNoControlCharacters() {
    standardInput = handmade(101, 0, 0, 83);
    Terminals terminal = new Terminals(false, true, false, false);
    run(terminal, "-");
    assertEquals(
        "  \033[33m1\033[0m           0 \033[1mLOAD_NAME\033[0m                0"
            + " \033[36m(a\\x1b[2Jb)\033[0m",
        text().lines().toList().get(0));
    assertEquals(
        "              3 \033[1mRETURN_VALUE\033[0m        ", text().lines().toList().get(1));
    run(new Terminals(false, true, false, true), "-");
    assertEquals(
        "  1           0 LOAD_NAME                0 (a\\x1b[2Jb)", text().lines().toList().get(0));
    run("-");
    assertTrue(text().contains("(a\33[2Jb)"), text());
  }

  @Test
  void theProgressBarIsForATerminalOnly() throws IOException {
    write("tree/a/b.pyc", pyc());
    run("-o", folder.resolve("out"), folder.resolve("tree"));
    assertEquals("", complaints());
  }
}
