package krait.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  /** The packages that are not in the module {@code bytecode}. */
  private static final String[] BUILT_ON_IT = {
    "krait.compiler..", "krait.vm..", "krait.jit..", "krait.cli..", "krait.bench.."
  };

  @Test
  void packagesDependOnEachOtherInOneDirectionOnly() {
    check(slices().matching("krait.(**)").should().beFreeOfCycles());
  }

  @Test
  void theBytecodeLibraryKnowsNothingOfWhatIsBuiltOnIt() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(BUILT_ON_IT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BUILT_ON_IT));
  }

  @Test
  void theBytecodeLibraryDependsOnTheJdkAlone() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(BUILT_ON_IT)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("krait..", "java..", "org.jspecify.annotations.."));
  }

  @Test
  void onlyTheCommandLinePrints() {
    check(noClasses().that().resideOutsideOfPackage("krait.cli..").should(ACCESS_STANDARD_STREAMS));
  }

  private static void check(ArchRule rule) {
    rule.check(ShippedClasses.all());
  }
}
