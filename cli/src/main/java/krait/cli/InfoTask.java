package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import krait.cli.batch.Task;
import krait.cli.batch.TaskOutput;
import krait.cli.input.Input;
import krait.dis.CodeTree;
import krait.dis.Dis;
import krait.marshal.PycFile;
import krait.version.Magic;
import krait.version.PyVersion;

/** Shows what one input is. */
final class InfoTask implements Task {
  private static final int LABEL_WIDTH = 19;

  private final JsonFactory factory = new JsonFactory();
  private final Optional<PyVersion> version;
  private final InfoCommand.Format format;
  private final int depth;

  InfoTask(Optional<PyVersion> version, InfoCommand.Format format, int depth) {
    this.version = version;
    this.format = format;
    this.depth = depth;
  }

  @Override
  public void run(Input input, TaskOutput out) throws IOException {
    byte[] data = input.read();
    CodeFile file = CodeFile.of(input, data, version, out);
    switch (format) {
      case text -> writeText(input, data.length, file, out);
      case json -> writeJson(input, data.length, file, out);
    }
  }

  private void writeText(Input input, int size, CodeFile file, TaskOutput out) {
    StringBuilder text = new StringBuilder(out.index() > 0 ? "\n" : "");
    line(text, "File:", OneLine.of(input.name()));
    line(text, "Size:", size + " bytes");
    if (file.header().isPresent()) {
      PycFile header = file.header().get();
      line(text, "Magic number:", magic(header));
      line(text, "Source changed:", changed(header).toString());
      if (!header.trailing().isEmpty()) {
        line(text, "Behind the code:", header.trailing().length() + " bytes, ignored by CPython");
      }
    } else {
      String what = input.isSource() ? "source, compiled" : "marshalled code, read";
      line(text, "Header:", "none; " + what + " as that of Python " + file.version());
    }
    print(out, text.toString());
    Dis dis = Dis.of(file.version());
    for (CodeTree.Node node : CodeTree.walk(file.code(), depth)) {
      StringBuilder heading = new StringBuilder("\n");
      line(heading, "Code object:", OneLine.of(node.path()));
      line(heading, "First line:", Integer.toString(node.code().firstlineno()));
      line(heading, "Code:", node.code().code().value().length() + " bytes");
      print(out, heading.toString());
      dis.show_code(node.code(), out);
    }
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append(label).append(" ".repeat(LABEL_WIDTH - label.length())).append(value).append('\n');
  }

  private static void print(OutputStream out, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    try {
      out.write(bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When the source was changed, which the header holds as seconds. */
  private static Instant changed(PycFile header) {
    return Instant.ofEpochSecond(Integer.toUnsignedLong(header.mtime()));
  }

  private static String magic(PycFile header) {
    Optional<Magic> magic = header.magic();
    if (magic.isEmpty()) {
      return header.magicNumber() + ", unknown; read as that of Python " + header.version();
    }
    String unicode = header.magicNumber() == magic.get().number() ? "" : ", with option -U";
    return header.magicNumber() + ", Python " + magic.get().release() + unicode;
  }

  private void writeJson(Input input, int size, CodeFile file, TaskOutput out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("input", input.name());
      json.writeNumberField("size", size);
      json.writeStringField("python", file.version().toString());
      if (file.header().isPresent()) {
        PycFile header = file.header().get();
        json.writeNumberField("magic", header.magicNumber());
        json.writeStringField("release", header.magic().map(Magic::release).orElse("unknown"));
        json.writeNumberField("mtime", Integer.toUnsignedLong(header.mtime()));
        json.writeStringField("changed", changed(header).toString());
        json.writeNumberField("trailing", header.trailing().length());
      }
      json.writeNumberField("code_objects", CodeTree.walk(file.code(), Integer.MAX_VALUE).size());
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
