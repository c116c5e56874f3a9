package krait.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import krait.verify.Finding;
import krait.verify.Oddity;
import krait.version.PyVersion;

/** A JSON object a line for each finding. */
final class JsonFindings implements FindingFormat {

  private final JsonFactory factory = new JsonFactory();

  @Override
  public void write(
      String input,
      PyVersion version,
      List<Finding> findings,
      List<Oddity> oddities,
      OutputStream out)
      throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(null);
      for (Finding finding : findings) {
        start(json, input, version, finding.path());
        json.writeStringField("rule", finding.rule().id());
        writePlace(json, finding);
        json.writeStringField("reason", finding.reason());
        end(json);
      }
      for (Oddity oddity : oddities) {
        start(json, input, version, oddity.path());
        json.writeStringField("oddity", oddity.kind().id());
        if (oddity.offset() >= 0) {
          json.writeNumberField("offset", oddity.offset());
        }
        json.writeStringField("reason", oddity.reason());
        end(json);
      }
    }
  }

  private static void start(JsonGenerator json, String input, PyVersion version, String path)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("input", input);
    json.writeStringField("python", version.toString());
    json.writeStringField("path", path);
  }

  private static void writePlace(JsonGenerator json, Finding finding) throws IOException {
    if (finding.offset() < 0) {
      return;
    }
    json.writeNumberField("offset", finding.offset());
    json.writeStringField("instruction", finding.instruction());
    json.writeArrayFieldStart("stack");
    for (String item : finding.stack()) {
      json.writeString(item);
    }
    json.writeEndArray();
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
