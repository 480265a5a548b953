package vn.ocop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule is seen to notice what was planted for it. (A class that is an event and no record does not compile.)
class PlantedViolationsTest {
    private static final JavaClasses PLANTED = new ClassFileImporter()
            .withImportOption(location -> location.contains("/planted/"))
            .importPackages("vn.ocop");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isNoticed(String planted, ArchRule rule) {
        var result = rule.allowEmptyShould(true).evaluate(PLANTED);
        assertThat(result.getFailureReport().getDetails())
                .as(rule.getDescription())
                .anyMatch(line -> line.contains(planted));
    }

    static Stream<Arguments> rules() {
        return Stream.of(borders(), adapters(), places(), style())
                .flatMap(rules -> rules.entrySet().stream())
                .map(rule -> Arguments.of(rule.getValue(), rule.getKey()));
    }

    private static Map<ArchRule, String> borders() {
        return Map.of(
                BordersArchTest.ONLY_THE_ENGINE_KNOWS_SPRING_STATEMACHINE, "PlantedRule",
                BordersArchTest.EVENTS_KNOW_ONLY_JAVA, "PlantedFact.named",
                BordersArchTest.THE_RULEBOOK_KNOWS_ONLY_JAVA, "PlantedRule.named",
                BordersArchTest.SERVICES_DO_NOT_KNOW_ONE_ANOTHER, "registration-service depends on evaluation-service",
                BordersArchTest.COMMON_MODULES_DO_NOT_KNOW_SERVICES, "PlantedBridge",
                BordersArchTest.SERVICES_DO_NOT_CALL_OUT, "PlantedHelper.client");
    }

    private static Map<ArchRule, String> adapters() {
        return Map.of(
                AdaptersArchTest.FEATURES_KNOW_NO_ADAPTER, "PlantedHelper.now",
                AdaptersArchTest.FEATURES_KNOW_NO_TECHNOLOGY, "PlantedHelper.sql",
                AdaptersArchTest.WEB_KNOWS_NO_OTHER_ADAPTER, "PlantedController",
                AdaptersArchTest.JDBC_KNOWS_NO_OTHER_ADAPTER, "PlantedRows",
                AdaptersArchTest.KAFKA_KNOWS_NO_OTHER_ADAPTER, "PlantedListener",
                AdaptersArchTest.ADAPTERS_ARE_PACKAGE_PRIVATE, "PlantedController");
    }

    private static Map<ArchRule, String> places() {
        return Map.of(
                PlacesArchTest.LISTENERS_STAND_IN_KAFKA, "PlantedHelper.on",
                PlacesArchTest.SQL_STANDS_IN_JDBC, "PlantedHelper.sql",
                PlacesArchTest.TRANSACTIONS_BEGIN_ON_METHODS_OF_DESKS, "PlantedHelper.now",
                PlacesArchTest.TRANSACTIONS_BEGIN_ON_DESKS, "PlantedHelper",
                EventsArchTest.ONLY_EVENTS_HAVE_WIRE_NAMES, "PlantedHelper");
    }

    private static Map<ArchRule, String> style() {
        return Map.of(
                TimeArchTest.NOBODY_LOOKS_AT_THE_CLOCK, "java.time.Instant.now()",
                TimeArchTest.ONLY_BEANS_MAKE_THE_SOURCE, "InstantSource.system()",
                StyleArchTest.PACKAGES_ARE_FREE_OF_CYCLES, "Cycle detected",
                StyleArchTest.NO_EMPTY_NAMES, "PlantedHelper",
                StyleArchTest.NO_FIELD_INJECTION, "PlantedHelper.sql",
                StyleArchTest.NOBODY_SLEEPS, "Thread.sleep",
                StyleArchTest.NO_JACKSON_2, "PlantedJson",
                StyleArchTest.NO_UNWANTED_LIBRARY, "PlantedJson");
    }
}
