package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.demo.office.Dossier;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Post;
import vn.ocop.journeys.town.Town;

/// Weeks pass: who has a dossier is reminded, those above are told, and what is not mended in time lapses.
@Order(8)
@ExtendWith(InTown.class)
class LapseJourneyIT {
    @Test
    void aReturnedDossierLapsesUnlessItIsMendedInTime(Town town) {
        aReturnedDossierMayLapse(town);
        var work = town.now();
        var late = returned(work);
        var mended = returned(work);
        var lastDay = lastDay(work, late.dossier(), "return-lapse");

        town.awaitNoonOf(lastDay);

        assertOwnersWrittenTo(work, late.dossier(), "MEND_SOON");
        work.communeOffice()
                .mend(mended.dossier(), work.law().mended(), work.law().papers());

        town.awaitNoonOf(lastDay.plusDays(1));

        work.awaitState(late.dossier(), "LAPSED");
        assertOwnersWrittenTo(work, late.dossier(), "LAPSED");
        assertTooLate(work, late);
        assertThat(work.seen(mended.dossier()).state()).isEqualTo("UNDER_REVIEW");
        assertThat(work.seen(work.draftAnew(late.dossier())).state()).isEqualTo("DRAFT");
    }

    @Test
    void aCommuneThatDoesNotReportIsRemindedThenThoseAboveAndTheProducerAreTold(Town town) {
        var work = town.now();
        var dossier = work.draft();
        work.communeOffice().submit(dossier, work.law().submittedOn());
        var post = Post.of(work, dossier);
        var lastDay = lastDay(work, dossier, "commune-report");

        town.awaitNoonOf(lastDay);

        assertThat(post.await("DEADLINE_NEAR", 1)).extracting(Post::addressee).containsExactly("UNIT 07306");
        assertThat(post.now("DEADLINE_PASSED")).isEmpty();

        town.awaitNoonOf(lastDay.plusDays(1));

        assertThat(post.await("DEADLINE_PASSED", 3))
                .extracting(Post::addressee)
                .containsExactlyInAnyOrder("UNIT 07306", "UNIT 24", "PRODUCER 07306");
        assertThat(deadline(work, dossier, "commune-report").path("left").asInt())
                .isZero();
        work.communeOffice().report(dossier);
        assertThat(work.seen(dossier).state()).isEqualTo("COMMUNE_REPORTED");
    }

    private static void aReturnedDossierMayLapse(Town town) {
        var policy = Map.of(
                "provinceCode",
                "24",
                "effectiveFrom",
                town.now().law().submittedOn().toString(),
                "rules",
                Map.of("returnLapseDays", 30));
        town.person("admin").post(town.at().registration(), "/api/v1/policies", policy);
    }

    private static LocalDate lastDay(Casework work, Dossier dossier, String name) {
        return LocalDate.parse(deadline(work, dossier, name).path("dueOn").asString());
    }

    private static JsonNode deadline(Casework work, Dossier dossier, String name) {
        return work.communeOfficer()
                .get(work.town().at().registration(), Casework.path(dossier) + "/clock")
                .body()
                .path("deadlines")
                .valueStream()
                .filter(deadline -> deadline.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// A case whose dossier came back to its producer today.
    private static Case returned(Casework work) {
        var returned = work.atProvince(work.handedIn());
        returned.sendBack(work.law().mended());
        work.awaitState(returned.dossier(), "RETURNED");
        return returned;
    }

    private static void assertOwnersWrittenTo(Casework work, Dossier dossier, String kind) {
        assertThat(Post.of(work, dossier).await(kind, 2))
                .extracting(Post::addressee)
                .containsExactlyInAnyOrder("PRODUCER 07306", "UNIT 07306");
    }

    private static void assertTooLate(Casework work, Case lapsed) {
        var registration = work.town().at().registration();
        var path = Casework.path(lapsed.dossier());
        assertRefused(
                () -> work.communeOfficer().actOnCurrent(registration, path, "/submission", Map.of()),
                "Hết hiệu lực do quá hạn");
        assertRefused(() -> lapsed.awaitState("WITHDRAWN").act("/check", Map.of()), "WITHDRAWN");
    }

    private static void assertRefused(Runnable deed, String why) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(deed::run).satisfies(refused -> {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).contains(why);
        });
    }
}
