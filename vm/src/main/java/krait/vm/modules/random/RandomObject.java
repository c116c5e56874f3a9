package krait.vm.modules.random;

import java.math.BigInteger;
import krait.vm.object.Comparisons;
import krait.vm.object.Conversions;
import krait.vm.object.ExtendedObject;
import krait.vm.object.PyErrors;
import krait.vm.object.PyInt;
import krait.vm.object.PyLong;
import krait.vm.object.PyNone;
import krait.vm.object.PyObject;
import krait.vm.object.PyTuple;
import krait.vm.object.PyType;
import krait.vm.object.PythonMethod;
import krait.vm.object.PythonNew;
import krait.vm.object.PythonType;
import org.jspecify.annotations.Nullable;

/** {@code _random.Random}: a source of random numbers. */
@PythonType("_random.Random")
public final class RandomObject extends ExtendedObject {

  /** The type. */
  public static final PyType TYPE = PyType.builtin("_random.Random", true);

  private static final int WORD_BITS = 32;
  private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(Long.SIZE);

  private final MersenneTwister twister = new MersenneTwister();

  private RandomObject(PyType type) {
    super(type);
  }

  @PythonNew(name = "__new__", style = "UNPACKED", errorName = "Random")
  static PyObject create(PyType cls, PyObject[] args) {
    if (args.length > 1) {
      throw PyErrors.typeError("seed expected at most 1 arguments, got " + args.length);
    }
    RandomObject made = new RandomObject(cls);
    seed(made, args.length == 0 ? null : args[0]);
    return made;
  }

  @PythonMethod(style = "UNPACKED")
  static void seed(RandomObject self, @Nullable PyObject seed) {
    if (seed == null || seed == PyNone.NONE) {
      self.twister.seed(System.currentTimeMillis() / 1000);
      return;
    }
    BigInteger number;
    if (seed instanceof PyInt small) {
      number = BigInteger.valueOf(small.value()).abs();
    } else if (seed instanceof PyLong big) {
      number = big.value().abs();
    } else {
      number = BigInteger.valueOf(Comparisons.hash(seed)).mod(UNSIGNED);
    }
    int words = Math.max(1, (number.bitLength() + WORD_BITS - 1) / WORD_BITS);
    long[] key = new long[words];
    for (int i = 0; i < words; i++) {
      key[i] = number.shiftRight(i * WORD_BITS).intValue() & 0xffffffffL;
    }
    self.twister.seed(key);
  }

  @PythonMethod
  static double random(RandomObject self) {
    return self.twister.nextDouble();
  }

  @PythonMethod(name = "getrandbits", style = "PARSED")
  static PyObject getRandBits(RandomObject self, int bits) {
    if (bits <= 0) {
      throw PyErrors.valueError("number of bits must be greater than zero");
    }
    int words = (bits - 1) / WORD_BITS + 1;
    byte[] magnitude = new byte[words * 4];
    int left = bits;
    for (int i = 0; i < words; i++) {
      long word = self.twister.next();
      if (left < WORD_BITS) {
        word >>>= WORD_BITS - left;
      }
      for (int b = 0; b < 4; b++) {
        magnitude[magnitude.length - 1 - i * 4 - b] = (byte) (word >>> (8 * b));
      }
      left -= WORD_BITS;
    }
    return new PyLong(new BigInteger(1, magnitude));
  }

  @PythonMethod(name = "getstate")
  static PyObject getState(RandomObject self) {
    PyObject[] words = new PyObject[MersenneTwister.SIZE + 1];
    for (int i = 0; i < MersenneTwister.SIZE; i++) {
      words[i] = PyLong.of(self.twister.state[i]);
    }
    words[MersenneTwister.SIZE] = PyLong.of(self.twister.index);
    return new PyTuple(words);
  }

  @PythonMethod(name = "setstate")
  static void setState(RandomObject self, PyObject state) {
    if (!(state instanceof PyTuple words)) {
      throw PyErrors.typeError("state vector must be a tuple");
    }
    if (words.size() != MersenneTwister.SIZE + 1) {
      throw PyErrors.valueError("state vector is the wrong size");
    }
    for (int i = 0; i < MersenneTwister.SIZE; i++) {
      self.twister.state[i] = unsigned(words.get(i)) & 0xffffffffL;
    }
    self.twister.index = (int) Conversions.toLong(words.get(MersenneTwister.SIZE));
  }

  private static long unsigned(PyObject word) {
    if (word instanceof PyInt small) {
      if (small.value() < 0) {
        throw PyErrors.overflowError("can't convert negative value to unsigned long");
      }
      return small.value();
    }
    if (!(word instanceof PyLong big)) {
      throw PyErrors.typeError("an integer is required");
    }
    if (big.value().signum() < 0) {
      throw PyErrors.overflowError("can't convert negative value to unsigned long");
    }
    if (big.value().bitLength() > Long.SIZE) {
      throw PyErrors.overflowError("long int too large to convert");
    }
    return big.value().longValue();
  }

  @PythonMethod(name = "jumpahead")
  static void jumpAhead(RandomObject self, PyObject steps) {
    BigInteger number;
    if (steps instanceof PyInt small) {
      number = BigInteger.valueOf(small.value());
    } else if (steps instanceof PyLong big) {
      number = big.value();
    } else {
      throw PyErrors.typeError("jumpahead requires an integer, not '" + steps.type().name() + "'");
    }
    long[] state = self.twister.state;
    for (int i = MersenneTwister.SIZE - 1; i > 1; i--) {
      int other = number.mod(BigInteger.valueOf(i)).intValue();
      long word = state[i];
      state[i] = state[other];
      state[other] = word;
    }
    for (int i = 0; i < MersenneTwister.SIZE; i++) {
      state[i] += i + 1;
    }
    self.twister.index = MersenneTwister.SIZE;
  }
}
