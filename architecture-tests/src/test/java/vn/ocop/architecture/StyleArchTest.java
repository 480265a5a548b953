package vn.ocop.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// How all classes are written.
@AnalyzeClasses(packages = "vn.ocop", importOptions = DoNotIncludeTests.class)
class StyleArchTest {
    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES = slices().matching("vn.ocop.(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one package that pretends to be two");

    @ArchTest
    static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Base)")
            .because("such a name hides what the class is; the glossary has a better one");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .because("a constructor shows what a class needs, and tests call it");

    @ArchTest
    static final ArchRule NO_JACKSON_2 = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "com.fasterxml.jackson.datatype..")
            .because("two JSON libraries read one text in two ways; ours is Jackson 3");

    @ArchTest
    static final ArchRule NO_UNWANTED_LIBRARY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("lombok..", "org.mockito..", "org.junit..", "junit..", "jakarta.persistence..")
            .because("records need no Lombok, fakes no Mockito, SQL no mapper, production no JUnit");

    @ArchTest
    static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .callMethodWhere(Calls.to(Thread.class, "sleep"))
            .because("a sleep is a guess: wait for the thing itself, or schedule");
}
