package krait.marshal;

/**
 * A byte sequence that is no {@code .pyc} file or no marshal stream. It carries no Java stack
 * trace: the offset says where the fault is.
 */
public final class MalformedDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * A fault.
   *
   * @param offset where in the data, in bytes from its beginning
   * @param message what is wrong there, a few words without a period
   */
  public MalformedDataException(int offset, String message) {
    super(message, null, false, false);
    this.offset = offset;
  }

  /** Where the fault is, in bytes from the beginning of the data. */
  public int offset() {
    return offset;
  }

  /** What is wrong there, a few words without a period. */
  public String reason() {
    return String.valueOf(super.getMessage());
  }

  /** The reason and the offset. */
  @Override
  public String getMessage() {
    return "offset " + offset + ": " + reason();
  }
}
