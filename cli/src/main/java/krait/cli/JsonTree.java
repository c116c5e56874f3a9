package krait.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import krait.code.Const;
import krait.compiler.ast.TreeEvents;
import krait.compiler.source.GrammarOptions;
import krait.dis.CodeAddress;
import krait.dis.ConstRepr;

/**
 * Writes a tree as JSON: a node is an object with its type under {@code _type}, its fields, and
 * {@code lineno} and {@code col_offset} where it has them. The value of a literal is an object with
 * its Python type and its repr.
 */
final class JsonTree implements TreeEvents {

  private final JsonGenerator json;
  private final ConstRepr repr;

  JsonTree(JsonGenerator json, GrammarOptions options) {
    this.json = json;
    this.repr = new ConstRepr(options.dialect(), CodeAddress.STABLE);
  }

  /** A step that may fail as output does. */
  private interface Step {
    void run() throws IOException;
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void open(String name) {
    write(
        () -> {
          json.writeStartObject();
          json.writeStringField("_type", name);
        });
  }

  @Override
  public void field(String name) {
    write(() -> json.writeFieldName(name));
  }

  @Override
  public void openList() {
    write(json::writeStartArray);
  }

  @Override
  public void item() {}

  @Override
  public void closeList() {
    write(json::writeEndArray);
  }

  @Override
  public void word(String name) {
    open(name);
    close();
  }

  @Override
  public void identifier(String name) {
    write(() -> json.writeString(name));
  }

  @Override
  public void constant(Const value) {
    write(
        () -> {
          json.writeStartObject();
          json.writeStringField("type", type(value));
          json.writeStringField("repr", repr.text(value));
          json.writeEndObject();
        });
  }

  private static String type(Const value) {
    if (value instanceof Const.Str) {
      return "str";
    }
    if (value instanceof Const.Unicode) {
      return "unicode";
    }
    if (value instanceof Const.Int) {
      return "int";
    }
    if (value instanceof Const.LongInt) {
      return "long";
    }
    return value instanceof Const.Float64 ? "float" : "complex";
  }

  @Override
  public void number(int value) {
    write(() -> json.writeNumber(value));
  }

  @Override
  public void bool(boolean value) {
    write(() -> json.writeBoolean(value));
  }

  @Override
  public void none() {
    write(json::writeNull);
  }

  @Override
  public void close() {
    write(json::writeEndObject);
  }

  @Override
  public void close(int line, int column) {
    write(
        () -> {
          json.writeNumberField("lineno", line);
          json.writeNumberField("col_offset", column);
          json.writeEndObject();
        });
  }
}
