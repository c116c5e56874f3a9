package krait.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import krait.code.ByteString;
import krait.code.Const;

/** Finds names that are no names, or are made to be mixed up. */
final class NameCheck {

  /** Names that compilers make; those of {@code co_names} may also be dotted, or empty. */
  private static final Set<String> MADE =
      Set.of("<module>", "<lambda>", "<genexpr>", "<setcomp>", "<dictcomp>", "<listcomp>", "?", "");

  private static final int MIN_LOOKALIKE = 4;
  private static final int SHOWN = 40;

  private final List<String> reasons = new ArrayList<>();

  void look(String table, List<Const.Str> names) {
    for (int i = 0; i < names.size(); i++) {
      ByteString name = names.get(i).value();
      if (!isReadable(name)) {
        reasons.add(table + "[" + i + "] is no name: '" + show(name) + "'");
      } else if (isLookalike(name)) {
        reasons.add(table + "[" + i + "] is made of characters that look alike: " + show(name));
      }
    }
  }

  List<String> reasons() {
    return reasons;
  }

  private static boolean isReadable(ByteString name) {
    return isDottedName(name) || isTemporary(name) || (name.length() < 12 && isMade(name));
  }

  private static boolean isMade(ByteString name) {
    return MADE.contains(name.latin1());
  }

  /** {@code .0}, a parameter taken apart, and {@code _[1]}, a list being made. */
  private static boolean isTemporary(ByteString name) {
    int from;
    int to = name.length();
    if (to >= 2 && name.at(0) == '.') {
      from = 1;
    } else if (to >= 4 && name.at(0) == '_' && name.at(1) == '[' && name.at(to - 1) == ']') {
      from = 2;
      to--;
    } else {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (name.at(i) < '0' || name.at(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDottedName(ByteString name) {
    boolean atStart = true;
    for (int i = 0; i < name.length(); i++) {
      int c = name.at(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      boolean digit = c >= '0' && c <= '9' && !atStart;
      boolean point = c == '.' && !atStart;
      if (!letter && !digit && !point) {
        return false;
      }
      atStart = point;
    }
    return !atStart;
  }

  /** {@code lIl1Il}, {@code O0OO0}: at least two different ones of a kind, and nothing else. */
  private static boolean isLookalike(ByteString name) {
    return name.length() >= MIN_LOOKALIKE && (isMixOf(name, "lI1i_") || isMixOf(name, "O0o_"));
  }

  private static boolean isMixOf(ByteString name, String characters) {
    int seen = 0;
    for (int i = 0; i < name.length(); i++) {
      int at = characters.indexOf(name.at(i));
      if (at < 0) {
        return false;
      }
      seen |= name.at(i) == '_' ? 0 : 1 << at;
    }
    return Integer.bitCount(seen) >= 2;
  }

  private static String show(ByteString name) {
    return name.length() <= SHOWN
        ? name.latin1()
        : name.substring(0, SHOWN).latin1() + "... (" + name.length() + " bytes)";
  }
}
