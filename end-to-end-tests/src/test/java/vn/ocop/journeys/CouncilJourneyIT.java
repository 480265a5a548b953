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

/// A council closes a pass only with quorum and chair, within the spread, and without those connected.
@Order(2)
@ExtendWith(InTown.class)
class CouncilJourneyIT {
    @Test
    void withoutQuorumNothingIsConcluded(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn()).admitted();
        attendedBy(town, review, 3);
        review.scored(60, 61, 62);

        assertRefused(review);

        attendedBy(town, review, 4);
        review.scoredBy(review.council().members().get(3), 60);
        assertThat(review.concluded().state()).isEqualTo("PASSED");
    }

    @Test
    void withoutTheChairNothingIsConcluded(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn()).admitted();
        var council = review.council();
        var members = council.members();
        town.person("secretary.256")
                .putOnCurrent(
                        town.at().evaluation(),
                        "/api/v1/sessions/" + council.session(),
                        "/attendance",
                        Map.of(
                                "present",
                                members.stream()
                                        .skip(1)
                                        .map(member -> member.name())
                                        .toList()));
        members.stream().skip(1).forEach(member -> review.scoredBy(member, 60));

        assertRefused(review);
    }

    @Test
    void withoutEverySheetNothingIsConcluded(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn()).admitted();
        review.scored(60, 61, 62, 60);

        assertRefused(review);
    }

    @Test
    void sheetsMoreThan10PointsApartAreScoredAgain(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn()).admitted();
        review.scored(55, 60, 60, 60, 66);

        assertThat(review.concluded().state()).isEqualTo("RESCORING");
        assertThat(review.judged(62).state()).isEqualTo("PASSED");

        var passes = review.council().result(review.id()).path("passes");
        assertThat(passes).hasSize(2);
    }

    @Test
    void tenPointsApartIsNotTooFar(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn()).admitted();
        review.scored(55, 60, 60, 60, 65);

        assertThat(review.concluded().state()).isEqualTo("PASSED");
    }

    @Test
    void whoeverIsConnectedWithTheProducerCountsNowhere(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn()).admitted();
        var connected = review.council().members().get(4);
        review.council().recuse(connected, review.id(), "Có quan hệ họ hàng với chủ thể");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> review.scoredBy(connected, 99))
                .satisfies(refused -> assertThat(refused.status()).isBetween(403, 409));
        review.scored(60, 60, 60, 62);

        assertThat(review.concluded().state()).isEqualTo("PASSED");
        assertThat(review.council().result(review.id()).path("mean").asString()).isEqualTo("60.50");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> connected.get(town.at().evaluation(), review.path() + "/result"));
    }

    @Test
    void aSheetIsSignedOnce(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn()).admitted();
        var member = review.council().members().getFirst();
        review.scoredBy(member, 60);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> review.scoredBy(member, 70))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(409));
    }

    @Test
    void aSheetWithAnUntickedCriterionIsRefused(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn()).admitted();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        review.council().score(review.council().members().getFirst(), review.id(), Map.of("A1", 0)))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400));
    }

    private static void attendedBy(Town town, Case review, int members) {
        var present = review.council().members().stream()
                .limit(members)
                .map(member -> member.name())
                .toList();
        review.council()
                .secretary()
                .putOnCurrent(
                        town.at().evaluation(),
                        "/api/v1/sessions/" + review.council().session(),
                        "/attendance",
                        Map.of("present", List.copyOf(present)));
    }

    private static void assertRefused(Case review) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(review::concluded)
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(409));
        assertThat(review.seen().state()).isEqualTo("SCORING");
    }
}
