package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.demo.office.Dossier;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.ComingLaw;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Post;
import vn.ocop.journeys.town.Town;

/// The rules change while dossiers are under way: they are finished under the old ones within the given days, or filed
/// anew under the new ones.
@Order(9)
@ExtendWith(InTown.class)
class ChangeOfLawJourneyIT {
    private static final int DAYS_TO_FINISH = 60;

    /// Dossiers that lie with everybody who may have one.
    private record UnderWay(Dossier submitted, Dossier reported, Case checked, Case atCentre, Case finished) {
        static UnderWay of(Casework work) {
            var submitted = work.draft();
            work.communeOffice().submit(submitted, work.law().submittedOn());
            var checked = work.atProvince(work.handedIn());
            checked.act("/check", Map.of());
            var atCentre = work.ranked(92);
            work.awaitState(atCentre.dossier(), "FORWARDED_TO_CENTRE");
            return new UnderWay(submitted, work.handedIn(), checked, atCentre, work.atProvince(work.handedIn()));
        }

        Stream<Dossier> notFinished() {
            return Stream.of(submitted, reported, checked.dossier(), atCentre.dossier());
        }
    }

    @Test
    void aDossierUnderWayIsFinishedInItsDaysOrFiledAnew(Town town) {
        town.awaitNoonOf(Town.comingLawFrom().minusDays(1));
        var before = town.now();
        var underWay = UnderWay.of(before);
        assertThat(listed(town, before.communeOfficer(), underWay.submitted())).isEmpty();

        town.awaitNoonOf(Town.comingLawFrom());

        Stream.concat(underWay.notFinished(), Stream.of(underWay.finished().dossier()))
                .forEach(dossier -> assertTold(town, before, dossier));
        assertThat(listed(town, town.under2020().communeOfficer(), underWay.submitted()))
                .isEmpty();
        assertPinned(before, underWay.reported());
        finish(before, underWay);

        town.awaitNoonOf(Town.comingLawFrom().plusDays(DAYS_TO_FINISH));
        underWay.notFinished()
                .forEach(dossier -> assertThat(before.seen(dossier).state()).isNotEqualTo("LAPSED"));

        town.awaitNoonOf(Town.comingLawFrom().plusDays(DAYS_TO_FINISH + 1L));

        underWay.notFinished().forEach(dossier -> assertLapsed(before, dossier));
        assertThat(before.seen(underWay.finished().dossier()).state()).isEqualTo("RANKED");
        assertTooLate(before, underWay);
        filedAnew(town, underWay.submitted());
    }

    private static void assertTold(Town town, Casework work, Dossier dossier) {
        var letters = Post.of(work, dossier).await("RULES_CHANGED", 3);
        assertThat(letters)
                .extracting(Post::addressee)
                .containsExactlyInAnyOrder("PRODUCER 07306", "UNIT 07306", "UNIT 24");
        assertThat(letters)
                .allSatisfy(letter -> assertThat(letter.path("body").asString()).contains("vn-2026", ComingLaw.ID));
        assertThat(listed(town, work.communeOfficer(), dossier)).singleElement().satisfies(listed -> {
            assertThat(listed.path("rulebook").asString()).isEqualTo("vn-2026");
            assertThat(listed.path("changedOn").asString())
                    .isEqualTo(Town.comingLawFrom().toString());
            assertThat(listed.path("dueOn").asString())
                    .isEqualTo(Town.comingLawFrom().plusDays(DAYS_TO_FINISH).toString());
            assertThat(listed.path("told")).hasSize(3);
        });
    }

    /// Nobody chooses the new rules for what was handed in under the old ones.
    private static void assertPinned(Casework work, Dossier dossier) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> work.communeOffice().submit(dossier, Town.comingLawFrom()))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(409));
        assertThat(rulebook(work.seen(dossier).body())).isEqualTo("vn-2026");
    }

    private static void finish(Casework work, UnderWay underWay) {
        var finished = underWay.finished();
        assertThat(finished.admitTo(work.council("24", Town.comingLawFrom()))
                        .judged(75)
                        .state())
                .isEqualTo("RANKED");
        work.awaitState(finished.dossier(), "RANKED");
        assertThat(rulebook(work.seen(finished.dossier()).body())).isEqualTo("vn-2026");
    }

    private static void assertLapsed(Casework work, Dossier dossier) {
        work.awaitState(dossier, "LAPSED");
        assertThat(Post.of(work, dossier).await("LAPSED", 2))
                .extracting(Post::addressee)
                .containsExactlyInAnyOrder("PRODUCER 07306", "UNIT 07306");
    }

    private static void assertTooLate(Casework work, UnderWay underWay) {
        assertRefused(() -> work.communeOffice().report(underWay.submitted()), "Hết hiệu lực do quá hạn");
        var result = Map.of("score", 92, "stars", 5, "reference", "QĐ 7");
        assertRefused(() -> underWay.atCentre().awaitState("WITHDRAWN").act("/central-result", result), "đã rút");
    }

    /// The same product under the new rules, with the papers that the producer has.
    private static void filedAnew(Town town, Dossier lapsed) {
        var work = town.now();
        var anew = work.draftAnew(lapsed);
        work.communeOffice().submit(anew, work.law().submittedOn());
        assertThat(rulebook(work.seen(anew).body())).isEqualTo(ComingLaw.ID);
    }

    private static String rulebook(JsonNode dossier) {
        return dossier.path("rulebook").asString();
    }

    private static List<JsonNode> listed(Town town, Person officer, Dossier dossier) {
        return officer.get(town.at().registration(), "/api/v1/dossiers-under-earlier-rules")
                .body()
                .path("items")
                .valueStream()
                .filter(listed -> listed.path("dossierId").asString().equals(dossier.id()))
                .toList();
    }

    private static void assertRefused(Runnable deed, String why) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(deed::run).satisfies(refused -> {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).contains(why);
        });
    }
}
