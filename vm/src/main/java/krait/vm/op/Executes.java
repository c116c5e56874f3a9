package krait.vm.op;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import krait.opcode.Opcode;

/** Marks the method that is the meaning of an instruction, so that translators find it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Executes {
  /** The instructions. */
  Opcode[] value();
}
