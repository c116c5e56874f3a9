package krait.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import krait.diff.CodeDifference;
import krait.diff.FieldDifference;
import krait.diff.FileDifference;
import krait.diff.Line;
import krait.diff.TableDifference;

/** Differences as one JSON object; of tables and instructions only the lines that differ. */
final class JsonDifference implements DifferenceFormat {

  @Override
  public void write(String left, String right, FileDifference difference, OutputStream out)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("left", left);
      json.writeStringField("right", right);
      json.writeBooleanField("equal", difference.isEmpty());
      writeFields("header", difference.header(), json);
      json.writeArrayFieldStart("code");
      for (CodeDifference code : difference.code()) {
        writeCode(code, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeCode(CodeDifference code, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", code.path());
    json.writeStringField(
        "change", code.change() == Line.Change.SAME ? "changed" : id(code.change()));
    writeFields("fields", code.fields(), json);
    json.writeArrayFieldStart("tables");
    for (TableDifference table : code.tables()) {
      json.writeStartObject();
      json.writeStringField("name", table.name());
      json.writeArrayFieldStart("lines");
      for (Line line : table.lines()) {
        if (line.change() != Line.Change.SAME) {
          json.writeStartObject();
          json.writeStringField("change", id(line.change()));
          boolean removed = line.change() == Line.Change.REMOVED;
          json.writeNumberField("place", removed ? line.left() : line.right());
          json.writeStringField("text", line.text());
          json.writeEndObject();
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String id(Line.Change change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  private static void writeFields(String name, List<FieldDifference> fields, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (FieldDifference field : fields) {
      json.writeStartObject();
      json.writeStringField("field", field.field());
      json.writeStringField("left", field.left());
      json.writeStringField("right", field.right());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
