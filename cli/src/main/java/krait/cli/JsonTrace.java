package krait.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import krait.dis.ResolvedInstruction;
import krait.vm.object.PyCode;

/** A trace as JSON: one object a line for each instruction. */
final class JsonTrace implements TraceFormat {

  private final JsonGenerator json;

  JsonTrace(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
  }

  @Override
  public void show(
      PyCode code,
      int line,
      ResolvedInstruction instruction,
      List<String> before,
      Result result,
      List<String> after) {
    try {
      json.writeStartObject();
      json.writeStringField("filename", code.filename());
      json.writeStringField("function", code.name());
      json.writeNumberField("line", line);
      json.writeNumberField("offset", instruction.offset());
      json.writeStringField("opname", instruction.opname());
      if (instruction.arg().isPresent()) {
        json.writeNumberField("arg", instruction.arg().getAsLong());
        json.writeStringField("argrepr", instruction.argrepr());
      }
      writeStack("before", before);
      json.writeStringField("result", result.name().toLowerCase(Locale.ROOT));
      switch (result) {
        case NEXT -> writeStack("after", after);
        case CALLS -> json.writeStringField("callee", after.get(0));
        case RETURNS -> json.writeStringField("value", after.get(0));
        case RAISES -> {}
      }
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  private void writeStack(String field, List<String> stack) throws IOException {
    json.writeArrayFieldStart(field);
    for (String item : stack) {
      json.writeString(item);
    }
    json.writeEndArray();
  }

  @Override
  public void finish() {
    try {
      json.flush();
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }
}
