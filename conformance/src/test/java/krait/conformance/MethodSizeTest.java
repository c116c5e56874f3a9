package krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** HotSpot interprets a method of more than 8000 bytes of bytecode for ever, however hot it is. */
class MethodSizeTest {
  private static final int LIMIT = 8000;

  @Test
  void everyMethodIsSmallEnoughToBeCompiled() throws IOException {
    List<String> tooLarge = new ArrayList<>();
    int[] methods = new int[1];
    for (JavaClass type : ShippedClasses.all()) {
      forEachMethod(
          ShippedClasses.bytes(type),
          (method, size) -> {
            methods[0]++;
            if (size > LIMIT) {
              tooLarge.add(type.getName() + "." + method + ": " + size + " bytes");
            }
          });
    }
    assertEquals(List.of(), tooLarge);
    assertTrue(methods[0] > 100, "hardly any class was found");
  }

  /** Tells each method's name and its size, which is at most a few bytes too high. */
  private static void forEachMethod(byte[] classFile, BiConsumer<String, Integer> sizes) {
    new ClassReader(classFile).accept(new Measure(sizes), ClassReader.SKIP_DEBUG);
  }

  private static final class Measure extends ClassVisitor {
    private final BiConsumer<String, Integer> sizes;

    Measure(BiConsumer<String, Integer> sizes) {
      super(Opcodes.ASM9);
      this.sizes = sizes;
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new CodeSizeEvaluator(Opcodes.ASM9, null) {
        @Override
        public void visitEnd() {
          sizes.accept(name + descriptor, getMaxSize());
        }
      };
    }
  }
}
