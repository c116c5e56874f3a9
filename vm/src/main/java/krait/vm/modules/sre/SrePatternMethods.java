package krait.vm.modules.sre;

import krait.vm.methods.CallableIterator;
import krait.vm.object.Attributes;
import krait.vm.object.Conversions;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyList;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyStr;
import krait.vm.object.PyTuple;
import krait.vm.object.PythonGetter;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** The methods of {@code SRE_Pattern}. */
@PythonType("_sre.SRE_Pattern")
@SuppressWarnings("DoNotCallSuggester") // these are there to be called from Python
public final class SrePatternMethods {

  private static final TextArguments MATCH = new TextArguments("match", "pattern", "pos endpos");
  private static final TextArguments SEARCH = new TextArguments("search", "pattern", "pos endpos");
  private static final TextArguments FINDALL = new TextArguments("findall", "source", "pos endpos");
  private static final TextArguments SPLIT = new TextArguments("split", "source", "maxsplit");
  private static final PyStr SEARCH_NAME = PyStr.internStatic("search");

  private SrePatternMethods() {}

  private static Subject subject(
      PyObject string, @Nullable PyObject pos, @Nullable PyObject endPos) {
    long from = pos == null ? 0 : Conversions.toLong(pos);
    long to = endPos == null ? Long.MAX_VALUE : Conversions.toLong(endPos);
    return new Subject(string, from, to);
  }

  private static Matcher matcher(SrePattern self, TextArguments.Given given) {
    return new Matcher(self.program(), subject(given.string(), given.other(1), given.other(2)));
  }

  private static PyObject found(SrePattern self, Matcher matcher, boolean success) {
    return success ? new SreMatch(self, matcher) : PyNone.NONE;
  }

  @PythonMethod
  static PyObject match(SrePattern self, PyObject[] args, PyStr[] names) {
    Matcher matcher = matcher(self, MATCH.parse(args, names));
    return found(self, matcher, matcher.match());
  }

  @PythonMethod
  static PyObject search(SrePattern self, PyObject[] args, PyStr[] names) {
    Matcher matcher = matcher(self, SEARCH.parse(args, names));
    return found(self, matcher, matcher.search());
  }

  @PythonMethod(name = "findall")
  static PyObject findAll(SrePattern self, PyObject[] args, PyStr[] names) {
    Matcher matcher = matcher(self, FINDALL.parse(args, names));
    PyList found = new PyList();
    while (matcher.start <= matcher.end) {
      matcher.reset();
      if (!matcher.search()) {
        break;
      }
      found.add(item(self, matcher));
      matcher.advance();
    }
    return found;
  }

  /** What {@code findall} returns of a match: all of it, the only group, or all groups. */
  private static PyObject item(SrePattern self, Matcher matcher) {
    if (self.groups() == 0) {
      return matcher.subject.slice(matcher.start, matcher.ptr);
    }
    if (self.groups() == 1) {
      return matcher.group(1, null);
    }
    PyObject[] groups = new PyObject[self.groups()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = matcher.group(i + 1, null);
    }
    return new PyTuple(groups);
  }

  @PythonMethod(style = "PARSED")
  static PyObject scanner(
      SrePattern self, PyObject string, @Nullable PyObject pos, @Nullable PyObject endPos) {
    return new SreScanner(self, subject(string, pos, endPos));
  }

  @PythonMethod(name = "finditer", style = "PARSED", errorName = "scanner")
  static PyObject findIter(
      SrePattern self, PyObject string, @Nullable PyObject pos, @Nullable PyObject endPos) {
    PyObject search = Attributes.get(scanner(self, string, pos, endPos), SEARCH_NAME);
    return new CallableIterator(search, PyNone.NONE);
  }

  @PythonMethod
  static PyObject split(SrePattern self, PyObject[] args, PyStr[] names) {
    TextArguments.Given given = SPLIT.parse(args, names);
    PyObject maxSplit = given.other(1);
    long most = maxSplit == null ? 0 : Conversions.toLong(maxSplit);
    Matcher matcher = new Matcher(self.program(), subject(given.string(), null, null));
    PyList parts = new PyList();
    int last = matcher.start;
    long count = 0;
    while (most == 0 || count < most) {
      matcher.reset();
      if (!matcher.search()) {
        break;
      }
      if (matcher.start == matcher.ptr) {
        if (last == matcher.end) {
          break;
        }
        matcher.start++;
        continue;
      }
      parts.add(matcher.subject.slice(last, matcher.start));
      for (int group = 1; group <= self.groups(); group++) {
        parts.add(matcher.group(group, PyNone.NONE));
      }
      count++;
      last = matcher.ptr;
      matcher.start = last;
    }
    parts.add(matcher.subject.slice(last, matcher.end));
    return parts;
  }

  @PythonMethod(keywords = "repl string count")
  static PyObject sub(
      SrePattern self, PyObject replacement, PyObject string, @Nullable PyObject count) {
    return substitution(self, replacement, string, count).result();
  }

  @PythonMethod(keywords = "repl string count")
  static PyObject subn(
      SrePattern self, PyObject replacement, PyObject string, @Nullable PyObject count) {
    Substitution done = substitution(self, replacement, string, count);
    return new PyTuple(done.result(), PyInt.of(done.count()));
  }

  private static Substitution substitution(
      SrePattern self, PyObject replacement, PyObject string, @Nullable PyObject count) {
    long most = count == null ? 0 : Conversions.toLong(count);
    Substitution substitution = new Substitution(self, replacement, string);
    substitution.run(most);
    return substitution;
  }

  @PythonMethod(name = "__copy__")
  static PyObject copy(SrePattern self) {
    throw PyErrors.typeError("cannot copy this pattern object");
  }

  @PythonMethod(name = "__deepcopy__")
  static PyObject deepCopy(SrePattern self, PyObject memo) {
    throw PyErrors.typeError("cannot deepcopy this pattern object");
  }

  @PythonGetter(member = true)
  static PyObject pattern(SrePattern self) {
    return self.pattern();
  }

  @PythonGetter(member = true)
  static int flags(SrePattern self) {
    return self.flags();
  }

  @PythonGetter(member = true)
  static int groups(SrePattern self) {
    return self.groups();
  }

  @PythonGetter(name = "groupindex", member = true)
  static PyObject groupIndex(SrePattern self) {
    PyObject index = self.groupIndex();
    return index == null ? PyNone.NONE : index;
  }
}
