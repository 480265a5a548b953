package vn.ocop.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Where a technology may be used.
@AnalyzeClasses(packages = "vn.ocop", importOptions = DoNotIncludeTests.class)
class PlacesArchTest {
    private static final String TRANSACTIONAL = "org.springframework.transaction.annotation.Transactional";
    private static final String LISTENER = "org.springframework.kafka.annotation.KafkaListener";

    /// Use-case classes are named after an office that does them.
    private static final DescribedPredicate<JavaClass> OFFICES = Ocop.FEATURES
            .and(JavaClass.Predicates.simpleNameEndingWith("Desk")
                    .or(JavaClass.Predicates.simpleNameEndingWith("Registry"))
                    .or(JavaClass.Predicates.simpleNameEndingWith("Clerk")))
            .or(resideInAPackage("vn.ocop.messaging.."))
            .as("desks, registries, clerks and messaging");

    @ArchTest
    static final ArchRule LISTENERS_STAND_IN_KAFKA = methods()
            .that()
            .areAnnotatedWith(LISTENER)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..kafka..")
            .because("who reads what must be found in one place");

    @ArchTest
    static final ArchRule SQL_STANDS_IN_JDBC = noClasses()
            .that()
            .resideOutsideOfPackage("..jdbc..")
            .and(DescribedPredicate.not(Ocop.TOOLS))
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.springframework\\.jdbc\\.core\\..*"
                    + "|java\\.sql\\.(Connection|\\w*Statement|ResultSet|DriverManager)")
            .because("whoever looks for a table's readers and writers searches `jdbc` packages only");

    @ArchTest
    static final ArchRule TRANSACTIONS_BEGIN_ON_METHODS_OF_DESKS = methods()
            .that()
            .areAnnotatedWith(TRANSACTIONAL)
            .should()
            .beDeclaredInClassesThat(OFFICES)
            .because("one action is one transaction, opened where the use case begins");

    @ArchTest
    static final ArchRule TRANSACTIONS_BEGIN_ON_DESKS = noClasses()
            .that(DescribedPredicate.not(OFFICES))
            .should()
            .beAnnotatedWith(TRANSACTIONAL)
            .because("one action is one transaction, opened where the use case begins");
}
