package krait.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import krait.code.ByteString;
import krait.code.CodeFlag;
import krait.code.CodeObject;
import krait.code.Const;
import krait.dis.CodeAddress;
import krait.dis.CodeTree;
import krait.dis.ConstRepr;
import krait.dis.InstructionReader;
import krait.dis.ResolvedInstruction;
import krait.flow.StackDepth;
import krait.opcode.Opcode;
import krait.opcode.OpcodeTable;
import krait.version.Dialect;

/**
 * One JSON object for each code object, on a line of its own; {@code docs/json.md} has the rules.
 */
final class JsonFormat implements ListingFormat {

  /** Longer constants and names are cut where the fields are listed. */
  private static final int MAX_TEXT = 1 << 16;

  private final JsonFactory factory = new JsonFactory();

  @Override
  public String fileName(String inputName) {
    return inputName + ".json";
  }

  @Override
  public boolean hasHeadings() {
    return false;
  }

  @Override
  public void write(Listing listing, OutputStream out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(null);
      InstructionReader reader = new InstructionReader(listing.version(), CodeAddress.STABLE);
      for (CodeTree.Node node : listing.nodes()) {
        new CodeWriter(listing, node, reader, json).write();
        json.writeRaw('\n');
      }
    }
  }

  /** Writes one code object. */
  private record CodeWriter(
      Listing listing, CodeTree.Node node, InstructionReader reader, JsonGenerator json) {

    void write() throws IOException {
      CodeObject code = node.code();
      json.writeStartObject();
      json.writeStringField("input", listing.input());
      json.writeStringField("python", listing.version().toString());
      json.writeStringField("path", node.path());
      json.writeNumberField("depth", node.depth());
      json.writeStringField("name", text(code.name()));
      json.writeStringField("filename", text(code.filename()));
      json.writeNumberField("firstlineno", code.firstlineno());
      json.writeNumberField("argcount", code.argcount());
      json.writeNumberField("nlocals", code.nlocals());
      json.writeNumberField("stacksize", code.stacksize());
      writeFlags(code.flags());
      writeConsts(code.consts());
      writeNames("names", code.names());
      writeNames("varnames", code.varnames());
      writeNames("freevars", code.freevars());
      writeNames("cellvars", code.cellvars());
      writeInstructions(code);
      json.writeEndObject();
    }

    private void writeFlags(int flags) throws IOException {
      json.writeNumberField("flags", Integer.toUnsignedLong(flags));
      json.writeArrayFieldStart("flagnames");
      for (String name : CodeFlag.names(flags)) {
        json.writeString(name);
      }
      json.writeEndArray();
    }

    private void writeConsts(List<Const> consts) throws IOException {
      ConstRepr repr = new ConstRepr(Dialect.of(listing.version()), CodeAddress.STABLE);
      json.writeArrayFieldStart("consts");
      for (Const value : consts) {
        json.writeString(repr.text(value, MAX_TEXT));
      }
      json.writeEndArray();
    }

    private void writeNames(String field, List<Const.Str> names) throws IOException {
      json.writeArrayFieldStart(field);
      for (Const.Str name : names) {
        json.writeString(text(name));
      }
      json.writeEndArray();
    }

    private static String text(Const.Str name) {
      ByteString bytes = name.value();
      return bytes.length() <= MAX_TEXT
          ? bytes.latin1()
          : bytes.substring(0, MAX_TEXT).latin1() + "...";
    }

    private void writeInstructions(CodeObject code) throws IOException {
      ByteString bytes = code.code().value();
      OpcodeTable table = OpcodeTable.of(listing.version());
      int extendedArg = table.code(Opcode.EXTENDED_ARG);
      StackDepth depths = StackDepth.of(bytes, table);
      json.writeArrayFieldStart("instructions");
      int start = 0;
      boolean prefixed = false;
      for (ResolvedInstruction instruction : reader.read(code)) {
        start = prefixed ? start : instruction.offset();
        prefixed = instruction.opcode() == extendedArg;
        json.writeStartObject();
        write(instruction, bytes);
        if (depths.isReached(start)) {
          json.writeNumberField("stack", depths.before(start));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void write(ResolvedInstruction instruction, ByteString bytes) throws IOException {
      json.writeNumberField("offset", instruction.offset());
      json.writeStringField("bytes", hex(bytes, instruction.offset(), instruction.size()));
      json.writeNumberField("opcode", instruction.opcode());
      json.writeStringField("opname", instruction.opname());
      if (instruction.arg().isPresent()) {
        json.writeNumberField("arg", instruction.arg().getAsLong());
        json.writeStringField("argrepr", instruction.argrepr());
        if (instruction.argval().isEmpty()) {
          json.writeBooleanField("bad", true);
        }
      }
      if (instruction.target().isPresent()) {
        json.writeNumberField("target", instruction.target().getAsLong());
      }
      if (instruction.startsLine().isPresent()) {
        json.writeNumberField("line", instruction.startsLine().getAsLong());
      }
      if (instruction.jumpTarget()) {
        json.writeBooleanField("label", true);
      }
      if (instruction.offset() == listing.lasti(node)) {
        json.writeBooleanField("lasti", true);
      }
    }

    private static String hex(ByteString bytes, int from, int count) {
      StringBuilder text = new StringBuilder(2 * count);
      for (int i = from; i < from + count; i++) {
        text.append(Character.forDigit(bytes.at(i) >> 4, 16));
        text.append(Character.forDigit(bytes.at(i) & 0xf, 16));
      }
      return text.toString();
    }
  }
}
