package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A product is withdrawn while the decision that lists it is being signed: either nothing is certified, or it had its
/// certificate already and keeps it. The news is lost in neither case.
class WithdrawalRaceIT {
    private static final int DECISIONS = 20;
    private final Race race = new Race();

    @Test
    void aWithdrawalAfterTheSignersLookKeepsTheDecisionFromBeingSigned() {
        var listed = Listed.prepared(1).getFirst();

        var signature = race.signedWhileHeld(
                "number_head", listed, () -> listed.product().tellWithdrawn().awaitState("WITHDRAWN"));

        assertThat(signature.status()).isEqualTo(412);
        assertWithdrawn(listed);
    }

    @Test
    void aWithdrawalAfterTheCertificateWasWrittenChangesNothing() {
        var listed = Listed.prepared(1).getFirst();

        var signature = race.signedWhileHeld("proposal", listed, () -> {
            listed.product().tellWithdrawn();
            race.awaitWaiting(2);
        });

        assertThat(signature.status()).isEqualTo(200);
        assertCertified(listed);
    }

    @Test
    void whicheverComesFirstManyTimes() throws Exception {
        Race.meet(
                Listed.prepared(DECISIONS), listed -> listed.product().tellWithdrawn(), WithdrawalRaceIT::assertSound);
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
        assertThat(listed.sign().status()).isEqualTo(409);
        assertThat(listed.count("certificate", "dossier_id = ?")).isZero();
        assertHeard(listed);
    }

    private static void assertCertified(Listed listed) {
        assertHeard(listed);
        assertThat(listed.state()).isEqualTo("CERTIFIED");
        assertThat(listed.count("certificate", "dossier_id = ?")).isOne();
    }

    private static void assertHeard(Listed listed) {
        Until.holds(
                "heard",
                () -> listed.count("inbox", "source = 'registration' AND state = 'APPLIED' AND stream = ?") == 1);
        assertThat(listed.count("quarantine", "stream = ?")).isZero();
    }
}
