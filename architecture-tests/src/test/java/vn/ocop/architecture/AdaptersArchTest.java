package vn.ocop.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// A feature is the domain; technologies stand beside it in packages of their own.
@AnalyzeClasses(packages = "vn.ocop", importOptions = DoNotIncludeTests.class)
class AdaptersArchTest {
    @ArchTest
    static final ArchRule FEATURES_KNOW_NO_ADAPTER = noClasses()
            .that(Ocop.FEATURES)
            .should()
            .dependOnClassesThat(Ocop.ADAPTERS)
            .because("the domain says what it needs, an adapter brings it");

    @ArchTest
    static final ArchRule FEATURES_KNOW_NO_TECHNOLOGY = noClasses()
            .that(Ocop.FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "jakarta.servlet..",
                    "org.apache.kafka..",
                    "org.springframework.jdbc..",
                    "org.springframework.kafka..",
                    "org.springframework.web..",
                    "tools.jackson..")
            .because("the domain is read and tested without web server, database and broker");

    @ArchTest
    static final ArchRule WEB_KNOWS_NO_OTHER_ADAPTER = alone("web", "jdbc|kafka");

    @ArchTest
    static final ArchRule JDBC_KNOWS_NO_OTHER_ADAPTER = alone("jdbc", "web|kafka");

    @ArchTest
    static final ArchRule KAFKA_KNOWS_NO_OTHER_ADAPTER = alone("kafka", "web|jdbc");

    @ArchTest
    static final ArchRule ADAPTERS_ARE_PACKAGE_PRIVATE = classes()
            .that(Ocop.ADAPTERS)
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .because("nobody can lean on an adapter that nobody sees");

    private static ArchRule alone(String technology, String others) {
        return noClasses()
                .that(Ocop.adapters(technology))
                .should()
                .dependOnClassesThat(Ocop.adapters(others))
                .because("adapters meet in the feature, never one another");
    }
}
