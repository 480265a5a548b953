package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.events.AdministrationEvent.LocalRules;
import vn.ocop.events.AdministrationEvent.PolicySet;

class ReturnRoundsIT {
    private static final int VERSION = 71;
    private static final String RETURN = "{\"items\":[{\"item\":\"business-plan\",\"reason\":\"Thiếu chữ ký\"}]}";

    private final Desk officer = Desk.of("district.256");

    @Test
    void afterTheRoundsOfThePolicyAFurtherReturnIsRefused() {
        Running.shared().teller().tell(policy(1));
        var dossier = Case.pinnedTo(VERSION);
        var review = dossier.review();
        assertThat(officer.act(review, "return", RETURN).state()).isEqualTo("RETURNED");
        dossier.resubmitted();
        dossier.await(review, "UNDER_CHECK");
        var before = officer.review(review);

        var refused = officer.act(review, "return", RETURN);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("returns-used-up");
        assertThat(officer.review(review).body()).isEqualTo(before.body());
    }

    @Test
    void aLapseEndsTheReview() {
        var dossier = Case.of2020();
        var review = dossier.review();
        officer.act(review, "return", RETURN);

        dossier.lapsed();

        dossier.await(review, "WITHDRAWN");
        assertThat(officer.get("/reviews/" + review + "/history").body().toString())
                .contains("return-lapse");
    }

    private static PolicySet policy(int rounds) {
        return new PolicySet(
                "27",
                VERSION,
                3,
                4,
                10,
                false,
                true,
                "{number}/{year}",
                new LocalRules(0, false, rounds, 0, true, 50, 10),
                LocalDate.of(2020, 2, 1),
                "admin",
                Instant.now());
    }
}
