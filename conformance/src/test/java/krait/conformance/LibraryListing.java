package krait.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import krait.dis.CodeTree;
import krait.marshal.PycFile;

/**
 * Lists and re-writes a whole library and compares with what its interpreter made: {@code
 * LibraryListing WHAT...}, where WHAT is a Python 2 interpreter, or a folder with {@code
 * pyc/NAME.pyc} and {@code dis/NAME.dis} as {@code list_library.py} writes them.
 */
public final class LibraryListing {

  private int files;
  private long codeObjects;
  private long pycBytes;
  private long listingBytes;
  private final List<String> different = new ArrayList<>();

  private LibraryListing() {}

  /** Runs it; the exit status is 1 if there is a difference. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      System.err.println("usage: LibraryListing INTERPRETER|FOLDER...");
      System.exit(2);
    }
    boolean equal = true;
    for (String arg : args) {
      equal &= run(Path.of(arg), System.out);
    }
    System.exit(equal ? 0 : 1);
  }

  /** Compares with one library; whether all is equal. */
  static boolean run(Path what, PrintStream out) throws IOException, InterruptedException {
    LibraryListing campaign = new LibraryListing();
    if (Files.isDirectory(what)) {
      campaign.compare(what);
    } else {
      Path folder = Files.createTempDirectory("library");
      try {
        listWith(what, folder);
        campaign.compare(folder);
      } finally {
        delete(folder);
      }
    }
    for (String difference : campaign.different) {
      out.println(difference);
    }
    out.println(
        what
            + ": "
            + campaign.files
            + " files, "
            + campaign.codeObjects
            + " code objects, "
            + campaign.pycBytes
            + " bytes of .pyc, "
            + campaign.listingBytes
            + " bytes of listing, "
            + campaign.different.size()
            + " differences");
    return campaign.different.isEmpty() && campaign.files > 0;
  }

  private static void listWith(Path interpreter, Path folder)
      throws IOException, InterruptedException {
    Path script = folder.resolve("list_library.py");
    try (InputStream source = LibraryListing.class.getResourceAsStream("list_library.py")) {
      Files.copy(source, script);
    }
    Process process =
        new ProcessBuilder(interpreter.toString(), "-S", "-E", script.toString(), folder.toString())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(interpreter + " failed");
    }
  }

  private void compare(Path folder) throws IOException {
    Path pycs = folder.resolve("pyc");
    List<Path> all = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(pycs)) {
      walk.filter(file -> file.toString().endsWith(".pyc")).forEach(all::add);
    }
    Collections.sort(all);
    for (Path pyc : all) {
      String name = pycs.relativize(pyc).toString();
      Path dis = folder.resolve("dis").resolve(name.replaceFirst("\\.pyc$", ".dis"));
      compare(name, Files.readAllBytes(pyc), Files.readAllBytes(dis));
    }
  }

  private void compare(String name, byte[] pyc, byte[] wanted) {
    PycFile file = PycFile.read(pyc);
    files++;
    codeObjects += CodeTree.walk(file.code(), Integer.MAX_VALUE).size();
    pycBytes += pyc.length;
    listingBytes += wanted.length;
    byte[] listed = GoldenListing.of(file);
    if (!Arrays.equals(wanted, listed)) {
      different.add(name + ": listing: " + GoldenListing.firstDifference(wanted, listed));
    }
    if (!Arrays.equals(pyc, file.toByteArray())) {
      different.add(name + ": written with other bytes");
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
