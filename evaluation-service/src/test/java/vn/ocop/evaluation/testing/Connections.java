package vn.ocop.evaluation.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.AdministrationEvent.RelationRecorded;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProducerKind;
import vn.ocop.events.RegistrationEvent.ProducerFacts;
import vn.ocop.events.RelationKind;

/// Connections of people with producers, as registration tells them.
public final class Connections {
    private Connections() {}

    /// A producer of its own.
    ///
    /// @param hash of its legal representative's identity number
    public static ProducerFacts producer(@Nullable String hash) {
        return new ProducerFacts(
                new ProducerId(UUID.randomUUID()), ProducerKind.COOPERATIVE, "HTX Bình Minh", "Khu phố 1", hash);
    }

    public static void related(ProducerFacts producer, String person, boolean ended) {
        related(UUID.randomUUID(), producer, person, ended);
    }

    public static void related(UUID id, ProducerFacts producer, String person, boolean ended) {
        Running.shared()
                .teller()
                .tell(new RelationRecorded(
                        id,
                        producer.id(),
                        producer.representativeHash(),
                        person,
                        RelationKind.FAMILY,
                        ended,
                        "commune.9201",
                        Instant.now()));
    }

    /// Waits until the person is barred from what the review is about.
    public static void awaitBar(UUID review, Desk person) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Running.shared()
                        .jdbc()
                        .sql("""
                                select exists (select 1 from bar b join review r on r.dossier_id = b.dossier_id
                                    where r.id = :review and b.person = :person)
                                """)
                        .param("review", review)
                        .param("person", person.person())
                        .query(Boolean.class)
                        .single());
    }
}
