package vn.ocop.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import vn.ocop.events.EventType;
import vn.ocop.events.OcopEvent;

/// What an event is.
@AnalyzeClasses(packages = "vn.ocop", importOptions = DoNotIncludeTests.class)
class EventsArchTest {
    @ArchTest
    static final ArchRule EVENTS_ARE_RECORDS = classes()
            .that()
            .implement(OcopEvent.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(EventType.class)
            .because("a fact is told as it is, under a name that outlives the Java class");

    @ArchTest
    static final ArchRule ONLY_EVENTS_HAVE_WIRE_NAMES = noClasses()
            .that()
            .areNotAssignableTo(OcopEvent.class)
            .should()
            .beAnnotatedWith(EventType.class)
            .because("a wire name promises an event");

    @ArchTest
    static void noTwoEventsShareAWireName(JavaClasses classes) {
        assertThat(classes.stream().filter(type -> type.isAnnotatedWith(EventType.class)))
                .extracting(type -> type.getAnnotationOfType(EventType.class).value())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
