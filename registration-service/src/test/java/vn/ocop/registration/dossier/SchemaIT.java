package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.events.ProducerKind;
import vn.ocop.registration.testing.Registration;

class SchemaIT {
    private static final Pattern QUOTED = Pattern.compile("'([A-Z_]+)'");

    @Test
    void theDatabaseKnowsTheStatesOfTheLifecycle() {
        assertThat(allowed("dossier_state"))
                .containsExactlyInAnyOrderElementsOf(
                        DossierLifecycle.TABLE.states().stream().map(Enum::name).toList());
    }

    @Test
    void theDatabaseKnowsTheKindsOfProducers() {
        assertThat(allowed("producer_kind"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ProducerKind.values()).map(Enum::name).toList());
    }

    private static List<String> allowed(String constraint) {
        var definition = Registration.shared()
                .jdbc()
                .sql("select pg_get_constraintdef(oid) from pg_constraint where conname = ?")
                .param(constraint)
                .query(String.class)
                .single();
        return QUOTED.matcher(definition)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
