package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.People;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.evaluation.testing.Seen;
import vn.ocop.events.Role;

class OfficeIT {
    private static final String RETURN = "{\"items\":[{\"item\":\"business-plan\",\"reason\":\"Thiếu chữ ký\"}]}";

    private final Desk officer = Desk.of("district.256");
    private final Desk colleague = Desk.of("district.256.b");

    @Test
    void aReturnedDossierComesBackToWhoeverHoldsIt() {
        var dossier = Case.of2020();
        var review = dossier.review();
        assertThat(officer.act(review, "check", "{}").state()).isEqualTo("UNDER_CHECK");
        assertThat(officer.act(review, "return", RETURN).state()).isEqualTo("RETURNED");

        dossier.resubmitted();
        dossier.await(review, "UNDER_CHECK");

        var seen = officer.review(review);
        assertThat(seen.body().path("claimedBy").path("person").asString()).isEqualTo("district.256");
        assertThat(seen.body().path("documents").get(0).path("sha256").asString())
                .isEqualTo("b".repeat(64));
        assertThat(Running.shared().told(dossier.dossier()))
                .containsExactly("ocop.dossier.received.v1", "ocop.dossier.returned.v1");
    }

    @Test
    void withNobodyHoldingItItComesBackToTheOffice() {
        var dossier = Case.of2020();
        var review = dossier.review();
        officer.act(review, "return", RETURN);
        assertThat(officer.act(review, "release", "{}").status()).isEqualTo(200);

        dossier.resubmitted();

        dossier.await(review, "RECEIVED");
    }

    @Test
    void beforeACouncilNobodyBarsAnother() {
        var review = Case.of2020().review();

        var refused = officer.post(
                "/reviews/" + review + "/recusals", "{\"person\":\"council.256.1\",\"reason\":\"Họ hàng\"}");

        assertThat(refused.problem()).isEqualTo("not-before-council");
    }

    @Test
    void aReturnNamesWhatTheRulebookKnows() {
        var review = Case.of2020().review();

        var refused = officer.act(review, "return", RETURN.replace("business-plan", "birth-certificate"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors().toString()).contains("/items/0/item", "birth-certificate");
    }

    @Test
    void aClaimedDossierIsActedUponByItsHolderOnly() {
        var review = Case.of2020().review();
        assertThat(officer.review(review).allows("CLAIM")).isTrue();
        var claimed = officer.act(review, "claim", "{}");
        assertThat(claimed.allows("RELEASE")).isTrue();
        assertThat(claimed.body().path("waitingFor").path("person").asString()).isEqualTo("district.256");

        assertThat(colleague.act(review, "claim", "{}").problem()).isEqualTo("claimed");
        assertThat(colleague.act(review, "check", "{}").problem()).isEqualTo("requirement-unmet");
        assertThat(colleague.act(review, "release", "{}").problem()).isEqualTo("not-claimed-by-you");
        assertThat(colleague.review(review).allows("ADMIT")).isFalse();
        assertThat(colleague.review(review).allows("CLAIM")).isFalse();
        assertThat(reassigned(review, "province.27").status()).isEqualTo(400);
        assertThat(reassigned(review, "district.256.b").status()).isEqualTo(200);
        assertThat(colleague.act(review, "check", "{}").state()).isEqualTo("UNDER_CHECK");
    }

    @Test
    void theQueueShowsWhatWaitsForWhom() {
        var review = Case.of2020().review();
        assertThat(queued(officer, review)).isTrue();
        assertThat(queued(Desk.of("district.259"), review)).isFalse();
        assertThat(queued(Desk.of("council.256.2"), review)).isFalse();
        var panel = Panel.ofDistrict("256");
        panel.admit(review);

        assertThat(queued(officer, review)).isFalse();
        assertThat(queued(panel.secretary(), review)).isTrue();
        assertThat(queued(panel.member(1), review)).isTrue();
        panel.score(review, 60);
        assertThat(queued(panel.member(1), review)).isFalse();
        assertThat(queued(panel.member(2), review)).isTrue();
    }

    @Test
    void withTheOfficeGoesTheClaim() {
        var person = "district.256.gone";
        var teller = Running.shared().teller();
        teller.tell(People.grant(person, Role.DISTRICT_OFFICER, "256"));
        var review = Case.of2020().review();
        var gone = Desk.of(person);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> gone.review(review).status() == 200);
        assertThat(gone.act(review, "claim", "{}").status()).isEqualTo(200);

        teller.tell(People.revoked(person, Role.DISTRICT_OFFICER, "256"));

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> officer.review(review).body().path("claimedBy").isMissingNode()
                        || officer.review(review).body().path("claimedBy").isNull());
        assertThat(gone.review(review).status()).isEqualTo(403);
    }

    private Seen reassigned(UUID review, String person) {
        return officer.act(review, "reassignment", "{\"person\":\"" + person + "\"}");
    }

    private static boolean queued(Desk desk, UUID review) {
        var after = "";
        while (true) {
            var page = desk.get("/queue?limit=100" + after);
            if (page.items().stream()
                    .anyMatch(item -> item.path("reviewId").asString().equals(review.toString()))) {
                return true;
            }
            if (page.text("next").isEmpty()) {
                return false;
            }
            after = "&after=" + page.text("next");
        }
    }
}
