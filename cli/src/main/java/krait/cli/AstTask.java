package krait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import krait.cli.batch.Task;
import krait.cli.batch.TaskOutput;
import krait.cli.input.Input;
import krait.compiler.Compiler;
import krait.compiler.ast.AstDump;
import krait.compiler.ast.Mod;
import krait.compiler.ast.TreeWalk;
import krait.compiler.source.GrammarOptions;
import krait.compiler.source.PySyntaxError;

/** Prints the tree of one input. */
final class AstTask implements Task {

  private final AstCommand command;
  private final GrammarOptions options;
  private final Compiler compiler;
  private final JsonFactory factory = new JsonFactory();

  AstTask(AstCommand command) {
    this.command = command;
    this.options = GrammarOptions.of(command.version);
    this.compiler = Compiler.forVersion(command.version).withMode(command.mode.mode);
  }

  @Override
  public void run(Input input, TaskOutput out) throws IOException {
    try {
      Mod tree = compiler.parse(SourceFiles.text(input.read(), input.name())).tree();
      if (command.format == AstCommand.Format.json) {
        writeJson(tree, input, out);
      } else {
        String text = AstDump.dump(tree, options, !command.withoutFieldNames, command.positions);
        out.write((text + "\n").getBytes(UTF_8));
      }
    } catch (PySyntaxError e) {
      throw SourceFiles.failure(e);
    }
  }

  private void writeJson(Mod tree, Input input, TaskOutput out) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("input", input.name());
      json.writeFieldName("tree");
      TreeWalk.walk(tree, options, new JsonTree(json, options));
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
