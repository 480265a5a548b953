package vn.ocop.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.events.OcopEvent;
import vn.ocop.events.ToldOn;

class CatalogueTest {
    @Test
    void everyFamilyIsSealedAndSaysItsTopic() {
        assertThat(Family.permitted(OcopEvent.class))
                .isNotEmpty()
                .allMatch(Class::isSealed)
                .allMatch(Class::isInterface)
                .allMatch(family -> family.isAnnotationPresent(ToldOn.class));
    }

    @Test
    void noTwoFamiliesShareATopic() {
        assertThat(Catalogue.families()).extracting(Family::topic).doesNotHaveDuplicates();
    }

    @Test
    void noTwoEventsShareAWireName() {
        assertThat(events()).extracting(CataloguedEvent::wireName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsARecordWithAWellFormedWireName(CataloguedEvent event) {
        assertThat(event.type()).matches(Class::isRecord, "is a record");
        assertThat(event.wireName()).matches("ocop\\.[a-z]+\\.[a-z]+(-[a-z]+)?\\.v[1-9][0-9]*");
    }

    static List<CataloguedEvent> events() {
        return Catalogue.events();
    }
}
