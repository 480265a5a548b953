package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.events.EvaluationEvent.DoubtSettled;
import vn.ocop.events.EvaluationEvent.ResultDoubted;
import vn.ocop.events.Tier;

/// A doubt is heard while the decision on its product is being signed: either the product is held back, or it had its
/// certificate already. Nothing is certified over an open doubt, and no news of one is lost.
class DoubtRaceIT {
    private static final Instant AT = Instant.parse("2020-11-24T02:00:00Z");
    private static final int DECISIONS = 20;

    private final JdbcClient jdbc = Running.shared().jdbc();
    private final Race race = new Race();

    /// A product on a prepared decision of its own.
    private record Listed(Ranked product, Seen decision, UUID doubt) {
        static Listed prepared(Ranked product) {
            var decision = Scene.PREPARER.prepare("27", List.of(product.dossier()), Scene.number(), "2020-12-08");
            return new Listed(product, decision, UUID.randomUUID());
        }

        Seen sign() {
            return Race.sign(decision);
        }

        void tellDoubted() {
            Scene.tell(new ResultDoubted(product.dossier(), Tier.DISTRICT, "256", "27", doubt, 1, AT));
        }

        void settled() {
            Scene.tell(new DoubtSettled(product.dossier(), Tier.DISTRICT, "256", doubt, AT));
            Until.holds("settled", () -> !isDoubted());
        }

        boolean isDoubted() {
            var seen = Scene.PREPARER.get("/candidates/" + product.dossier());
            return seen.body().path("doubted").asBoolean();
        }

        String state() {
            return Scene.state(product.dossier());
        }
    }

    @Test
    void aDoubtThatIsHeardAfterTheSignersLookHoldsTheProductBack() {
        var listed = Listed.prepared(Ranked.told(1, 4).getFirst());
        var signature = race.signedWhileHeld("number_head", listed.decision(), () -> {
            listed.tellDoubted();
            Until.holds("in question", listed::isDoubted);
        });

        assertThat(signature.status()).isEqualTo(412);
        assertHeldBack(listed);
    }

    @Test
    void aDoubtThatIsHeardAfterTheCertificateWasWrittenChangesNothing() {
        var listed = Listed.prepared(Ranked.told(1, 4).getFirst());
        var signature = race.signedWhileHeld("proposal", listed.decision(), () -> {
            listed.tellDoubted();
            race.awaitWaiting(2);
        });

        assertThat(signature.status()).isEqualTo(200);
        assertCertified(listed);
    }

    @Test
    void whicheverComesFirstManyTimes() throws Exception {
        var all = Ranked.told(DECISIONS, 4).stream().map(Listed::prepared).toList();
        var together = new CyclicBarrier(2 * DECISIONS);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var signatures = new ArrayList<CompletableFuture<Void>>();
            for (var listed : all) {
                people.execute(() -> after(together, listed).tellDoubted());
                signatures.add(CompletableFuture.supplyAsync(
                                () -> after(together, listed).sign(), people)
                        .thenAcceptAsync(answer -> assertSound(listed, answer), people));
            }
            for (var signature : signatures) {
                signature.get();
            }
        }
    }

    private void assertSound(Listed listed, Seen signature) {
        if (signature.status() == 200) {
            assertCertified(listed);
        } else {
            assertThat(signature.status()).isIn(409, 412);
            assertHeldBack(listed);
        }
    }

    private void assertHeldBack(Listed listed) {
        Until.holds("in question", listed::isDoubted);
        assertThat(listed.state()).isEqualTo("PROPOSED");
        assertThat(listed.sign().problem()).isEqualTo("result-in-question");
        assertThat(count("certificate", "dossier_id", listed)).isZero();
        listed.settled();
        assertThat(listed.sign().status()).isEqualTo(200);
        assertThat(count("quarantine", "stream", listed)).isZero();
    }

    private void assertCertified(Listed listed) {
        Until.holds("the doubt is known", listed::isDoubted);
        assertThat(listed.state()).isEqualTo("CERTIFIED");
        assertThat(steps(listed)).endsWith("CERTIFY").doesNotContain("DOUBT");
        listed.settled();
        assertThat(listed.state()).isEqualTo("CERTIFIED");
        assertThat(count("certificate", "dossier_id", listed)).isOne();
        assertThat(count("quarantine", "stream", listed)).isZero();
    }

    private static Listed after(CyclicBarrier together, Listed listed) {
        Race.ready(together);
        return listed;
    }

    private int count(String table, String column, Listed listed) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE " + column + " = ?")
                .param(listed.product().dossier().value())
                .query(Integer.class)
                .single();
    }

    private List<String> steps(Listed listed) {
        return jdbc.sql("SELECT action FROM step WHERE subject = ? ORDER BY version")
                .param(listed.product().dossier().value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
