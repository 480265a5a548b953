package vn.ocop.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which module may know which, and what.
@AnalyzeClasses(packages = "vn.ocop", importOptions = DoNotIncludeTests.class)
class BordersArchTest {
    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_KNOWS_SPRING_STATEMACHINE = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow.statemachine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.statemachine..", "reactor..")
            .because("upstream archived it: replacing it must stay the work of one class");

    @ArchTest
    static final ArchRule EVENTS_KNOW_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("vn.ocop.events..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "vn.ocop.events..")
            .because("facts outlive every library that carries them");

    @ArchTest
    static final ArchRule THE_RULEBOOK_KNOWS_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("vn.ocop.rulebook..")
            .and()
            .resideOutsideOfPackage("..rulebook.file..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "vn.ocop.rulebook..")
            .because("the law is arithmetic on data; only `file` reads that data");

    @ArchTest
    static final ArchRule SERVICES_DO_NOT_KNOW_ONE_ANOTHER = slices().assignedFrom(new ServiceSlices())
            .namingSlices("$1-service")
            .should()
            .notDependOnEachOther()
            .because("an event carries all that the next service needs");

    @ArchTest
    static final ArchRule COMMON_MODULES_DO_NOT_KNOW_SERVICES = noClasses()
            .that(Ocop.OUTSIDE_OF_SERVICES)
            .should()
            .dependOnClassesThat(Ocop.IN_SERVICES)
            .because("a module that serves all services cannot know one of them");

    @ArchTest
    static final ArchRule SERVICES_DO_NOT_CALL_OUT = noClasses()
            .that(Ocop.IN_SERVICES)
            // A virus scanner is equipment, not a service of ours; without its answer a file is said not to be scanned.
            .and()
            .resideOutsideOfPackage("..evidence.clamd..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.http\\..*|org\\.springframework\\.web\\.(client|reactive)\\..*"
                    + "|org\\.springframework\\.web\\.service\\..*|java\\.net\\.(Socket|URLConnection)")
            .because("no synchronous call between services: a service answers while the others are down");
}
