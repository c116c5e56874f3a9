package krait.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  @Test
  void packagesDependOnEachOtherInOneDirectionOnly() {
    check(slices().matching("krait.(**)").should().beFreeOfCycles());
  }

  @Test
  void theBytecodeLibraryKnowsNothingOfWhatIsBuiltOnIt() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("krait.compiler..", "krait.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("krait.compiler..", "krait.cli.."));
  }

  @Test
  void theBytecodeLibraryDependsOnTheJdkAlone() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages("krait.compiler..", "krait.cli..")
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
