package krait.vm.modules.csv;

/** Joins fields to the text of a record. */
final class RecordText {

  private final Dialect dialect;
  private final StringBuilder text = new StringBuilder();
  private boolean hasFields;

  RecordText(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Adds a field.
   *
   * @param content what it holds, of which only the part before a NUL is written
   * @param quoted whether it gets quotes in any case
   * @param alone whether there is no other, so that it gets quotes if it is empty
   */
  void add(String content, boolean quoted, boolean alone) {
    String end = CsvState.text(dialect.lineterminator);
    if (hasFields) {
      text.append(dialect.delimiter);
    }
    hasFields = true;
    int start = text.length();
    boolean inQuotes = quoted;
    int nul = content.indexOf('\0');
    int length = nul < 0 ? content.length() : nul;
    for (int i = 0; i < length; i++) {
      char c = content.charAt(i);
      inQuotes |= isSpecial(c, end) && protect(c);
      text.append(c);
    }
    if (length == 0 && alone) {
      if (dialect.quoting == Dialect.QUOTE_NONE) {
        throw CsvState.error("single empty field record must be quoted");
      }
      inQuotes = true;
    }
    if (inQuotes) {
      text.insert(start, dialect.quotechar).append(dialect.quotechar);
    }
  }

  private boolean isSpecial(char c, String end) {
    if (c == dialect.delimiter || c == dialect.escapechar || c == dialect.quotechar) {
      return true;
    }
    int at = end.indexOf(c);
    int nul = end.indexOf('\0');
    return at >= 0 && (nul < 0 || at < nul);
  }

  /** Writes what has to stand before a special character; whether the field needs quotes for it. */
  private boolean protect(char c) {
    boolean isQuote = c == dialect.quotechar;
    if (dialect.quoting != Dialect.QUOTE_NONE && (!isQuote || dialect.doublequote)) {
      if (isQuote) {
        text.append(c);
      }
      return true;
    }
    if (dialect.escapechar == 0) {
      throw CsvState.error("need to escape, but no escapechar set");
    }
    text.append(dialect.escapechar);
    return false;
  }

  /** The text of the record with its end. */
  String finished() {
    return text.append(CsvState.text(dialect.lineterminator)).toString();
  }
}
