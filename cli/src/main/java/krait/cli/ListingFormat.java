package krait.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A form that {@code krait dis} can list in. One of them serves all threads. */
interface ListingFormat {

  /** The name of a file with such a listing, for the name of its input; both below a folder. */
  String fileName(String inputName);

  /** Whether it is text for people, which has a heading where several inputs follow each other. */
  boolean hasHeadings();

  /** Writes a listing. */
  void write(Listing listing, OutputStream out) throws IOException;
}
