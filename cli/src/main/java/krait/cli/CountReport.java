package krait.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import krait.vm.exec.InstructionCounts;
import krait.vm.exec.InstructionCounts.Count;

/** What {@code krait run --count-opcodes} shows. */
final class CountReport {

  private static final int NAME_WIDTH = 40;
  private static final int COUNT_WIDTH = 14;
  private static final double PERCENT = 100;
  private static final int MAX_PAIRS = 40;

  private final InstructionCounts counts;

  CountReport(InstructionCounts counts) {
    this.counts = counts;
  }

  /** Two tables: all instructions, and the most frequent pairs. */
  String table() {
    StringBuilder out = new StringBuilder();
    append(out, counts.instructions(), "INSTRUCTION", Integer.MAX_VALUE);
    List<Count> pairs = counts.pairs();
    out.append('\n');
    append(out, pairs, "PAIR", MAX_PAIRS);
    if (pairs.size() > MAX_PAIRS) {
      out.append(pairs.size() - MAX_PAIRS).append(" more pairs\n");
    }
    return out.append('\n').append(counts.total()).append(" instructions\n").toString();
  }

  private void append(StringBuilder out, List<Count> rows, String heading, int most) {
    row(out, heading, "COUNT", "SHARE");
    long total = Math.max(counts.total(), 1);
    for (Count row : rows.subList(0, Math.min(rows.size(), most))) {
      long hundredths = Math.round(row.count() * PERCENT * PERCENT / total);
      String share = hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
      String name = row.second().isEmpty() ? row.first() : row.first() + " " + row.second();
      row(out, name, Long.toString(row.count()), share + "%");
    }
  }

  private static void row(StringBuilder out, String name, String count, String share) {
    out.append(name).append(" ".repeat(Math.max(NAME_WIDTH - name.length(), 1)));
    out.append(" ".repeat(Math.max(COUNT_WIDTH - count.length(), 0))).append(count);
    out.append(" ".repeat(Math.max(9 - share.length(), 1))).append(share).append('\n');
  }

  /** An object with the total, all instructions and all pairs; and a newline. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("total", counts.total());
      json.writeArrayFieldStart("instructions");
      for (Count row : counts.instructions()) {
        json.writeStartObject();
        json.writeStringField("opname", row.first());
        json.writeNumberField("count", row.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("pairs");
      for (Count row : counts.pairs()) {
        json.writeStartObject();
        json.writeStringField("first", row.first());
        json.writeStringField("second", row.second());
        json.writeNumberField("count", row.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }
}
