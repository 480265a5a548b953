package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.evaluation.scoring.ConflictDesk;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.events.AdministrationEvent.RelationRecorded;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProducerKind;
import vn.ocop.events.RegistrationEvent.ProducerFacts;
import vn.ocop.events.RelationKind;

/// A relation and a dossier come on different topics: of two that are taken in at once, none misses the other.
class ConflictRaceIT {
    private final Running running = Running.shared();
    private final ProducerFacts producer = new ProducerFacts(
            new ProducerId(UUID.randomUUID()), ProducerKind.COOPERATIVE, "HTX Bình Minh", "Khu phố 1", null);

    @Test
    void aDossierThatComesWhileARelationIsTakenInBarsThePerson() {
        var member = Panel.ofDistrict("256").member(5);
        var transaction = running.part(TransactionTemplate.class);

        var dossier = transaction.execute(_ -> {
            running.part(ConflictDesk.class).related(relationWith(member.person()));
            var coming = Case.of2020(producer, "9201");
            awaitWaitingOrIn(coming);
            return coming;
        });

        assertThat(member.submit(dossier.review(), "{}").problem()).isEqualTo("recused");
    }

    /// Waits until the dossier was taken in, or its intake waits for a lock.
    private void awaitWaitingOrIn(Case coming) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> holds("select exists (select 1 from pg_locks where locktype = 'advisory' and not granted"
                                + " and objid::bigint = hashtext('conflict')::bigint & 4294967295)")
                        || holds("select exists (select 1 from dossier where id = '" + coming.dossier() + "')"));
    }

    private boolean holds(String question) {
        return running.jdbc().sql(question).query(Boolean.class).single();
    }

    private RelationRecorded relationWith(String person) {
        return new RelationRecorded(
                UUID.randomUUID(),
                producer.id(),
                producer.representativeHash(),
                person,
                RelationKind.FAMILY,
                false,
                "commune.9201",
                Instant.now());
    }
}
