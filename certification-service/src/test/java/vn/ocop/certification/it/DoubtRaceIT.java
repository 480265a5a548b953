package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.events.EvaluationEvent.DoubtSettled;
import vn.ocop.events.EvaluationEvent.ResultDoubted;
import vn.ocop.events.Tier;

/// A doubt is heard while the decision on its product is being signed: either the product is held back, or it had its
/// certificate already. Nothing is certified over an open doubt, and no news of one is lost.
class DoubtRaceIT {
    private static final Instant AT = Instant.parse("2020-11-24T02:00:00Z");
    private static final int DECISIONS = 20;

    private final Race race = new Race();

    @Test
    void aDoubtThatIsHeardAfterTheSignersLookHoldsTheProductBack() {
        var listed = Listed.prepared(1).getFirst();
        var signature = race.signedWhileHeld("number_head", listed, () -> {
            tellDoubted(listed);
            Until.holds("in question", () -> isDoubted(listed));
        });

        assertThat(signature.status()).isEqualTo(412);
        assertHeldBack(listed);
    }

    @Test
    void aDoubtThatIsHeardAfterTheCertificateWasWrittenChangesNothing() {
        var listed = Listed.prepared(1).getFirst();
        var signature = race.signedWhileHeld("proposal", listed, () -> {
            tellDoubted(listed);
            race.awaitWaiting(2);
        });

        assertThat(signature.status()).isEqualTo(200);
        assertCertified(listed);
    }

    @Test
    void whicheverComesFirstManyTimes() throws Exception {
        Race.meet(Listed.prepared(DECISIONS), DoubtRaceIT::tellDoubted, DoubtRaceIT::assertSound);
    }

    private static void assertSound(Listed listed, Seen signature) {
        if (signature.status() == 200) {
            assertCertified(listed);
        } else {
            assertThat(signature.status()).isIn(409, 412);
            assertHeldBack(listed);
        }
    }

    private static void assertHeldBack(Listed listed) {
        Until.holds("in question", () -> isDoubted(listed));
        assertThat(listed.state()).isEqualTo("PROPOSED");
        assertThat(listed.sign().problem()).isEqualTo("result-in-question");
        assertThat(listed.count("certificate", "dossier_id = ?")).isZero();
        tellSettled(listed);
        assertThat(listed.sign().status()).isEqualTo(200);
        assertThat(listed.count("quarantine", "stream = ?")).isZero();
    }

    private static void assertCertified(Listed listed) {
        Until.holds("the doubt is known", () -> isDoubted(listed));
        assertThat(listed.state()).isEqualTo("CERTIFIED");
        assertThat(steps(listed)).endsWith("CERTIFY").doesNotContain("DOUBT");
        tellSettled(listed);
        assertThat(listed.state()).isEqualTo("CERTIFIED");
        assertThat(listed.count("certificate", "dossier_id = ?")).isOne();
        assertThat(listed.count("quarantine", "stream = ?")).isZero();
    }

    /// A doubt is named as the dossier is: there is one of each.
    private static void tellDoubted(Listed listed) {
        var dossier = listed.product().dossier();
        Scene.tell(new ResultDoubted(dossier, Tier.DISTRICT, "256", "27", dossier.value(), 1, AT));
    }

    private static void tellSettled(Listed listed) {
        var dossier = listed.product().dossier();
        Scene.tell(new DoubtSettled(dossier, Tier.DISTRICT, "256", dossier.value(), AT));
        Until.holds("settled", () -> !isDoubted(listed));
    }

    private static boolean isDoubted(Listed listed) {
        var seen = Scene.PREPARER.get("/candidates/" + listed.product().dossier());
        return seen.body().path("doubted").asBoolean();
    }

    private static List<String> steps(Listed listed) {
        return Running.shared()
                .jdbc()
                .sql("SELECT action FROM step WHERE subject = ? ORDER BY version")
                .param(listed.product().dossier().value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
