package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.People;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.evaluation.testing.SampleCabinet;
import vn.ocop.events.Role;

class SampleIT {
    private static final String WHY = "{\"reason\":\"Vắng mặt\"}";

    private final Desk officer = Desk.of("district.256");
    private final Desk secretary = Desk.of("secretary.256");
    private final Desk member = Desk.of("council.256.3");

    @Test
    void itIsShownHowManyAreAskedForAndHowManyCameIn() {
        var cabinet = SampleCabinet.of(Case.of2020().review());
        cabinet.receive(officer, 3, "2020-12-31");
        cabinet.receive(secretary, 1, "2020-12-31");

        var samples = cabinet.seenBy(member);

        assertThat(samples.path("asked").path("item").asString()).isEqualTo("samples");
        assertThat(samples.path("asked").path("quantity").asInt()).isEqualTo(5);
        assertThat(samples.path("received").asInt()).isEqualTo(4);
    }

    @Test
    void servicesAndRulesThatAskForNoneSayNothing() {
        var service = SampleCabinet.of(Case.ofSetIn2020(26).review());
        var of2026 = SampleCabinet.of(Case.of2026().reported().review());

        assertThat(service.seenBy(Desk.of("district.259")).has("asked")).isFalse();
        assertThat(of2026.seenBy(Desk.of("province.24")).has("asked")).isFalse();
    }

    @Test
    void theChainSaysWhoHadThemWhereAndWhatTheyWereUsedFor() {
        var cabinet = SampleCabinet.of(Case.of2020().review());
        var lot = cabinet.receive(officer, 5, null).id();
        cabinet.done(officer, lot, "storage", """
                {"place":"Tủ lạnh số 1","keeping":"4 °C","reason":"Cần lạnh"}""");
        cabinet.done(officer, lot, "hand-over", to(secretary));
        assertThat(cabinet.lot(lot).path("holder").path("person").asString()).isEqualTo("district.256");
        cabinet.done(secretary, lot, "acceptance", "{}");
        cabinet.done(secretary, lot, "uses", used("SHOWN", 5));
        cabinet.done(secretary, lot, "uses", used("TASTED", 3));

        var seen = cabinet.lot(lot);

        assertThat(seen.path("holder").path("person").asString()).isEqualTo("secretary.256");
        assertThat(seen.has("awaited")).isFalse();
        assertThat(seen.path("place").asString()).isEqualTo("Tủ lạnh số 1");
        assertThat(seen.path("balance").asInt()).isEqualTo(2);
        assertThat(seen.path("chain")
                        .valueStream()
                        .map(link -> link.path("step").asString()))
                .containsExactly("RECEIPT", "STORAGE", "HAND_OVER", "ACCEPTANCE", "USE", "USE");
        assertThat(seen.path("chain").get(3).path("person").asString()).isEqualTo("secretary.256");
        assertThat(seen.path("chain").get(2).path("at").asString())
                .isLessThanOrEqualTo(seen.path("chain").get(3).path("at").asString());
    }

    @Test
    void onlyWhoeverHoldsThemStoresUsesOrGivesThem() {
        var cabinet = SampleCabinet.of(Case.of2020().review());
        var lot = cabinet.receive(officer, 5, null).id();

        var refused = cabinet.act(secretary, lot, "uses", used("TASTED", 1));

        assertThat(refused.problem()).isEqualTo("sample-held-by-another");
        assertThat(refused.text("detail")).contains("district.256");
        assertThat(cabinet.act(secretary, lot, "hand-over", to(member)).problem())
                .isEqualTo("sample-held-by-another");
        assertThat(cabinet.act(secretary, lot, "storage", """
                {"place":"Tủ 2","keeping":"khô","reason":"Chuyển"}""").problem()).isEqualTo("sample-held-by-another");
        assertThat(cabinet.act(secretary, lot, "take-back", WHY).problem()).isEqualTo("sample-held-by-another");
        assertThat(cabinet.act(secretary, lot, "take-over", WHY).problem()).isEqualTo("sample-holder-can-give");
        assertThat(cabinet.lot(lot).path("chain").size()).isEqualTo(1);
    }

    @Test
    void aHandOverTakesEffectWhenTheReceiverAcceptsAndNobodyElse() {
        var cabinet = SampleCabinet.of(Case.of2020().review());
        var lot = cabinet.receive(officer, 5, null).id();
        cabinet.done(officer, lot, "hand-over", to(secretary));

        assertThat(cabinet.act(member, lot, "acceptance", "{}").problem()).isEqualTo("sample-not-for-you");
        assertThat(cabinet.act(officer, lot, "uses", used("TESTED", 1)).problem())
                .isEqualTo("sample-awaits-receiver");
        assertThat(cabinet.act(officer, lot, "hand-over", to(member)).problem()).isEqualTo("sample-awaits-receiver");
        cabinet.done(secretary, lot, "refusal", WHY);
        assertThat(cabinet.act(secretary, lot, "acceptance", "{}").problem()).isEqualTo("sample-not-for-you");
        cabinet.done(officer, lot, "hand-over", to(member));
        cabinet.done(officer, lot, "take-back", WHY);
        assertThat(cabinet.act(officer, lot, "take-back", WHY).problem()).isEqualTo("sample-awaits-nobody");
        assertThat(cabinet.act(officer, lot, "hand-over", to(officer)).errors().toString())
                .contains("/person");
        assertThat(cabinet.act(officer, lot, "hand-over", to(Desk.of("district.259")))
                        .errors()
                        .toString())
                .contains("/person", "district.259");
        assertThat(cabinet.lot(lot).path("holder").path("person").asString()).isEqualTo("district.256");
    }

    @Test
    void noMoreIsUsedThanIsLeftAndNothingPastItsDayIsTasted() {
        var cabinet = SampleCabinet.of(Case.of2020().review());
        var old = cabinet.receive(officer, 2, "2020-11-01").id();

        var tooMany = cabinet.act(officer, old, "uses", used("DISPOSED", 3));
        var stale = cabinet.act(officer, old, "uses", used("TASTED", 1));

        assertThat(tooMany.problem()).isEqualTo("sample-not-enough");
        assertThat(tooMany.text("detail")).contains("2 hộp 500 g").contains("3");
        assertThat(stale.problem()).isEqualTo("sample-past-its-day");
        cabinet.done(officer, old, "uses", used("DISPOSED", 2));
        assertThat(cabinet.act(officer, old, "uses", used("RETURNED", 1)).problem())
                .isEqualTo("sample-not-enough");
    }

    @Test
    void theOfficeTakesOverFromWhoeverLeftIt() {
        var cabinet = SampleCabinet.of(Case.of2020().review());
        var leaving = Desk.of("leaving." + cabinet.review());
        Running.shared().teller().tell(People.grant(leaving.person(), Role.COUNCIL_MEMBER, "256"));
        var lot = cabinet.receive(officer, 5, null).id();
        cabinet.awaitDone(officer, lot, "hand-over", to(leaving));
        cabinet.done(leaving, lot, "acceptance", "{}");
        assertThat(cabinet.act(member, lot, "take-over", WHY).problem()).isEqualTo("samples-office-only");
        Running.shared().teller().tell(People.revoked(leaving.person(), Role.COUNCIL_MEMBER, "256"));

        cabinet.awaitDone(secretary, lot, "take-over", WHY);

        assertThat(cabinet.lot(lot).path("holder").path("person").asString()).isEqualTo("secretary.256");
    }

    @Test
    void samplesComeInThroughTheOfficeOnlyAndWhileTheReviewIsOpen() {
        var dossier = Case.of2020();
        var cabinet = SampleCabinet.of(dossier.review());

        assertThat(cabinet.tryReceive(member, 1, null).problem()).isEqualTo("samples-office-only");
        assertThat(cabinet.tryReceive(officer, 0, null).errors().toString()).contains("/quantity");
        assertThat(cabinet.tryReceive(officer, 1, "2020-10-01").errors().toString())
                .contains("/bestBefore");
        assertThat(cabinet.tryReceive(Desk.of("district.259"), 1, null).status())
                .isEqualTo(404);
        dossier.withdrawn();
        dossier.await(dossier.review(), "WITHDRAWN");
        assertThat(cabinet.tryReceive(officer, 1, null).problem()).isEqualTo("samples-after-end");
    }

    @Test
    void whoeverHasAConflictOfInterestNeitherSeesNorTouchesThem() {
        var panel = Panel.ofDistrict("256");
        var cabinet = SampleCabinet.of(Case.of2020().review());
        panel.admit(cabinet.review());
        var lot = cabinet.receive(officer, 5, null).id();
        panel.member(4).recuse(cabinet.review());

        assertThat(panel.member(4).get(cabinet.path()).problem()).isEqualTo("recused");
        assertThat(cabinet.act(panel.member(4), lot, "acceptance", "{}").problem())
                .isEqualTo("recused");
        assertThat(cabinet.act(officer, lot, "hand-over", to(panel.member(4)))
                        .errors()
                        .toString())
                .contains("/person");
        assertThat(Desk.of("district.259").get(cabinet.path()).status()).isEqualTo(404);
        assertThat(cabinet.act(officer, UUID.randomUUID(), "take-back", WHY).status())
                .isEqualTo(404);
    }

    private static String to(Desk person) {
        return "{\"person\":\"" + person.person() + "\"}";
    }

    private static String used(String use, int quantity) {
        return "{\"use\":\"" + use + "\",\"quantity\":" + quantity + ",\"reason\":\"Tại phiên họp\"}";
    }
}
