package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// A product is withdrawn while the decision that lists it is being signed: either nothing is certified, or it had its
/// certificate already and keeps it. The news is lost in neither case.
class WithdrawalRaceIT {
    private static final int DECISIONS = 20;
    private final Race race = new Race();

    /// A product on a prepared decision of its own.
    private record Listed(Ranked product, Seen decision) {
        static Listed prepared(Ranked product) {
            return new Listed(
                    product, Scene.PREPARER.prepare("27", List.of(product.dossier()), Scene.number(), "2020-12-08"));
        }

        String state() {
            return Scene.state(product.dossier());
        }
    }

    @Test
    void aWithdrawalAfterTheSignersLookKeepsTheDecisionFromBeingSigned() {
        var listed = Listed.prepared(Ranked.told(1, 4).getFirst());

        var signature = race.signedWhileHeld(
                "number_head",
                listed.decision(),
                () -> listed.product().tellWithdrawn().awaitState("WITHDRAWN"));

        assertThat(signature.status()).isEqualTo(412);
        assertWithdrawn(listed);
    }

    @Test
    void aWithdrawalAfterTheCertificateWasWrittenChangesNothing() {
        var listed = Listed.prepared(Ranked.told(1, 4).getFirst());

        var signature = race.signedWhileHeld("proposal", listed.decision(), () -> {
            listed.product().tellWithdrawn();
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
                people.execute(() -> {
                    Race.ready(together);
                    listed.product().tellWithdrawn();
                });
                signatures.add(CompletableFuture.supplyAsync(
                                () -> {
                                    Race.ready(together);
                                    return Race.sign(listed.decision());
                                },
                                people)
                        .thenAcceptAsync(answer -> assertSound(listed, answer), people));
            }
            for (var signature : signatures) {
                signature.get();
            }
        }
    }

    private static void assertSound(Listed listed, Seen signature) {
        if (signature.status() == 200) {
            assertCertified(listed);
        } else {
            assertThat(signature.status()).isIn(409, 412);
            assertWithdrawn(listed);
        }
    }

    private static void assertWithdrawn(Listed listed) {
        listed.product().awaitState("WITHDRAWN");
        assertThat(Race.sign(listed.decision()).status()).isEqualTo(409);
        assertThat(count("certificate WHERE dossier_id = ?", listed)).isZero();
        assertHeard(listed);
    }

    private static void assertCertified(Listed listed) {
        assertHeard(listed);
        assertThat(listed.state()).isEqualTo("CERTIFIED");
        assertThat(count("certificate WHERE dossier_id = ?", listed)).isOne();
    }

    private static void assertHeard(Listed listed) {
        Until.holds(
                "heard",
                () -> count("inbox WHERE source = 'registration' AND state = 'APPLIED' AND stream = ?", listed) == 1);
        assertThat(count("quarantine WHERE stream = ?", listed)).isZero();
    }

    private static int count(String rows, Listed listed) {
        return Running.shared()
                .jdbc()
                .sql("SELECT count(*) FROM " + rows)
                .param(listed.product().dossier().value())
                .query(Integer.class)
                .single();
    }
}
