package krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import krait.code.ByteString;
import krait.marshal.PycFile;
import krait.testkit.Corpus;
import org.junit.jupiter.api.Test;

/** Every golden listing of the corpus, from the golden {@code .pyc} beside it. */
class ListingTest {

  @Test
  void everyListingOfTheCorpusIsTheOneThatItsInterpreterPrinted() {
    List<String> different = new ArrayList<>();
    List<Corpus.Golden> goldens = Corpus.goldens("dis");
    for (Corpus.Golden golden : goldens) {
      byte[] wanted = golden.content("dis").orElseThrow();
      byte[] listed = GoldenListing.of(PycFile.read(golden.content("pyc").orElseThrow()));
      if (!Arrays.equals(wanted, listed)) {
        different.add(golden + ": " + GoldenListing.firstDifference(wanted, listed));
      }
    }
    assertEquals(List.of(), different);
    assertTrue(goldens.size() > 800, "only " + goldens.size() + " listings found");
  }

  @Test
  void aDifferenceIsToldByItsLine() {
    byte[] wanted = ByteString.latin1("a\nb \n").toByteArray();
    byte[] listed = ByteString.latin1("a\nb\n").toByteArray();
    assertEquals("line 2: \"b \" but got \"b\"", GoldenListing.firstDifference(wanted, listed));
  }
}
