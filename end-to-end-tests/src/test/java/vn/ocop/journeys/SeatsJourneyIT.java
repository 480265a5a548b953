package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// Who sits in a council may be replaced, who advises it has no vote, and the members have a dossier in time.
@Order(2)
@ExtendWith(InTown.class)
class SeatsJourneyIT {
    @Test
    void aMemberIsReplacedForOneSessionUnlessASheetWaitsToBeCounted(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn()).admitted();
        review.scoredBy(review.council().members().get(4), 60);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> replaceTheLast(town, review))
                .satisfies(refused -> assertThat(refused.problem()).contains("substitution-after-sheet"));
        review.scored(60, 60, 60, 60);
        review.concluded();
        replaceTheLast(town, review);

        var session = review.officer()
                .get(
                        town.at().evaluation(),
                        "/api/v1/sessions/" + review.council().session());
        assertThat(session.body().path("members").toString())
                .contains("council.258.5")
                .doesNotContain("council.256.5");
    }

    @Test
    void anAdvisorWritesNotesAndHasNoVoteOnTheDossier(Town town) {
        var work = town.under2020();
        var member = town.person("council.256.5");
        constituteAdvisors(town);
        var review = work.atDistrict(work.handedIn()).admitted();
        var note = Map.of("kind", "SURVEY", "opinion", "Cơ sở sản xuất sạch");
        member.post(town.at().evaluation(), review.path() + "/advisory-notes", note);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> review.scoredBy(member, 60))
                .satisfies(refused -> assertThat(refused.problem()).contains("advised-on-it"));
        review.scored(60, 60, 60, 60);
        assertThat(review.concluded().state()).isEqualTo("PASSED");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> review.council()
                        .members()
                        .getFirst()
                        .post(town.at().evaluation(), review.path() + "/advisory-notes", note))
                .satisfies(refused -> assertThat(refused.problem()).contains("no-advisor"));
    }

    @Test
    void whatReachesTheMembersTooLateIsNotAdmitted(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn());
        var council = work.council("256");
        var late = Map.of(
                "sessionId", council.session(), "sentOn", council.heldOn().toString());

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> review.act("/admission", late))
                .satisfies(refused -> assertThat(refused.problem()).contains("notice-too-short"));
        assertThat(review.admitTo(council).seen().state()).isEqualTo("SCORING");
    }

    private static void constituteAdvisors(Town town) {
        town.person("district.256")
                .post(
                        town.at().evaluation(),
                        "/api/v1/councils",
                        Map.of(
                                "unitCode",
                                "256",
                                "decisionNumber",
                                "QĐ-TTV/256",
                                "decidedOn",
                                "2020-11-02",
                                "members",
                                List.of(
                                        seat("district.256", "CHAIR"),
                                        seat("secretary.256", "SECRETARY"),
                                        seat("council.256.5", "ADVISOR"))));
    }

    private static void replaceTheLast(Town town, Case review) {
        review.council()
                .secretary()
                .actOnCurrent(
                        town.at().evaluation(),
                        "/api/v1/sessions/" + review.council().session(),
                        "/substitutions",
                        Map.of(
                                "replaced",
                                "council.256.5",
                                "person",
                                "council.258.5",
                                "name",
                                "Người thay",
                                "reason",
                                "Đi công tác"));
    }

    private static Map<String, String> seat(String person, String position) {
        return Map.of("person", person, "name", person, "position", position, "department", "Phòng Kinh tế");
    }
}
