package krait.asm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import krait.code.CodeBuilder;
import krait.code.CodeElement;
import krait.code.CodeKind;
import krait.code.CodeObject;
import krait.code.Const;
import krait.code.InvalidCodeException;
import krait.code.Label;
import krait.opcode.OpcodeTable;
import krait.version.PyVersion;

/** One code object while its text is read. */
final class CodeScope {

  /** A place in the text. */
  record Place(int line, int position) {}

  /** A name that is used at a place. */
  private record Use(String name, Place place) {}

  final CodeBuilder builder;
  final CodeKind kind;
  final boolean withinFunction;
  final Set<String> fieldsSet = new HashSet<>();
  Const.Str name;
  Const.Str filename;
  int line;
  int futureFlags;
  int parameters;
  int starFlags;
  boolean reserveFirstConstant = true;

  private final Map<String, Label> labels = new HashMap<>();
  private final Map<String, Place> labelPlaces = new LinkedHashMap<>();
  private final List<Use> labelUses = new ArrayList<>();
  private final Set<Const.Str> locals = new HashSet<>();
  private final List<Use> localReads = new ArrayList<>();
  private final List<Const.Str> localReadNames = new ArrayList<>();
  private final Set<Const.Str> cells = new HashSet<>();
  private final List<Use> cellUses = new ArrayList<>();
  private final List<Const.Str> cellUseNames = new ArrayList<>();
  private final Map<String, Map<Integer, Place>> placed = new HashMap<>();
  private int[] elementLines = new int[16];
  private int[] elementPositions = new int[16];
  private int elements;
  private Place lastPlaced = new Place(1, 0);

  CodeScope(PyVersion version, CodeKind kind, Const.Str name, boolean withinFunction) {
    this.builder = CodeBuilder.of(version).kind(kind, withinFunction);
    this.kind = kind;
    this.name = name;
    this.withinFunction = withinFunction || kind == CodeKind.FUNCTION;
    this.filename = Scopes.DEFAULT_FILE;
    this.line = 1;
  }

  /** Takes over what a nested code object has from the one around it. */
  void inherit(CodeScope outer) {
    filename = outer.filename;
    line = outer.line;
    futureFlags = outer.futureFlags;
    builder.filename(filename).firstLine(line).moreFlags(futureFlags);
  }

  void add(CodeElement element, Place place) {
    if (elements == elementLines.length) {
      elementLines = Arrays.copyOf(elementLines, 2 * elements);
      elementPositions = Arrays.copyOf(elementPositions, 2 * elements);
    }
    elementLines[elements] = place.line;
    elementPositions[elements] = place.position;
    elements++;
    builder.add(element);
  }

  Label useLabel(String labelName, Place place) {
    labelUses.add(new Use(labelName, place));
    return labels.computeIfAbsent(labelName, key -> new Label(key));
  }

  /** Puts a label here; false if it stands elsewhere already. */
  boolean putLabel(String labelName, Place place) {
    if (labelPlaces.putIfAbsent(labelName, place) != null) {
      return false;
    }
    add(labels.computeIfAbsent(labelName, key -> new Label(key)), place);
    return true;
  }

  int lineOfLabel(String labelName) {
    Place place = labelPlaces.get(labelName);
    return place == null ? 0 : place.line;
  }

  void declareLocal(Const.Str local) {
    locals.add(local);
  }

  void readLocal(Const.Str local, Place place) {
    if (!locals.contains(local)) {
      localReads.add(new Use(local.value().latin1(), place));
      localReadNames.add(local);
    }
  }

  void declareCells(List<Const.Str> variables) {
    cells.addAll(variables);
  }

  void useCell(Const.Str cell, Place place) {
    if (!cells.contains(cell)) {
      cellUses.add(new Use(cell.value().latin1(), place));
      cellUseNames.add(cell);
    }
  }

  /** Gives an entry of a table its place; false if the place is taken. */
  boolean place(String table, int index, Const value, Place at) {
    lastPlaced = at;
    Map<Integer, Place> taken = placed.computeIfAbsent(table, t -> new HashMap<>());
    if (taken.putIfAbsent(index, at) != null) {
      return false;
    }
    switch (table) {
      case ".consts" -> builder.placeConst(index, value);
      case ".names" -> builder.placeName(index, (Const.Str) value);
      default -> builder.placeLocal(index, (Const.Str) value);
    }
    return true;
  }

  /** The code object, or an empty one if there is a problem. */
  CodeObject finish(OpcodeTable table, ProblemLog log) {
    boolean noConstant = !placed.getOrDefault(".consts", Map.of()).containsKey(0);
    if (reserveFirstConstant && noConstant && Scopes.reservesFirstConstant(kind, name, table)) {
      place(".consts", 0, Const.NONE, lastPlaced);
    }
    reportUnknown(log);
    builder.name(name).filename(filename);
    try {
      return builder.build();
    } catch (InvalidCodeException e) {
      for (InvalidCodeException.Problem problem : e.problems()) {
        int at = problem.element();
        Place place = at < 0 ? lastPlaced : new Place(elementLines[at], elementPositions[at]);
        log.reportOnNewLine(place, problem.message());
      }
      return CodeBuilder.of(table.version()).build();
    }
  }

  private void reportUnknown(ProblemLog log) {
    for (Use use : labelUses) {
      if (!labelPlaces.containsKey(use.name)) {
        log.report(
            use.place,
            "label '"
                + use.name
                + "' is nowhere"
                + NearMiss.suggest(use.name, labelPlaces.keySet()));
      }
    }
    for (int i = 0; i < localReads.size(); i++) {
      if (!locals.contains(localReadNames.get(i))) {
        Use use = localReads.get(i);
        String message = "local variable '" + use.name + "' is never stored";
        log.report(use.place, message + suggestName(use.name, locals, ".locals"));
      }
    }
    for (int i = 0; i < cellUses.size(); i++) {
      if (!cells.contains(cellUseNames.get(i))) {
        Use use = cellUses.get(i);
        String message = "'" + use.name + "' is no cell variable and no free variable";
        log.report(use.place, message + suggestName(use.name, cells, ".cells or .free"));
      }
    }
  }

  private static String suggestName(String name, Set<Const.Str> known, String directives) {
    List<String> names = new ArrayList<>();
    for (Const.Str string : known) {
      names.add(string.value().latin1());
    }
    String suggestion = NearMiss.suggest(name, names);
    return suggestion.isEmpty() ? "; declare it with " + directives : suggestion;
  }

  /** Sets the flags, all of them or beside those that follow from the code. */
  void setFlags(int flags, boolean all) {
    futureFlags = all ? flags & Scopes.FUTURES : futureFlags | (flags & Scopes.FUTURES);
    if (all) {
      builder.flags(flags);
    } else {
      builder.moreFlags(flags | futureFlags | starFlags);
    }
  }
}
