package vn.ocop.web.actor;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.events.AdministrationEvent.GrantRecorded;
import vn.ocop.events.Role;
import vn.ocop.web.administration.AdministrationCopy;
import vn.ocop.web.sample.Sample;
import vn.ocop.web.time.Today;

class GrantIT {
    private static final Sample SAMPLE = Sample.shared();

    private final LocalDate today = LocalDate.now(Today.ZONE);
    private final Instant now = Instant.now();

    @Test
    void aChangedGrantActsOnTheNextRequest() {
        var id = UUID.randomUUID();
        assertThat(status("chi")).isEqualTo(403);
        apply(grant(id, "chi", today, null, false, now));
        assertThat(status("chi")).isEqualTo(200);
        apply(grant(id, "chi", today, null, true, now.plusSeconds(1)));
        assertThat(status("chi")).isEqualTo(403);
    }

    @Test
    void anOlderFactNeverReplacesALaterOne() {
        var id = UUID.randomUUID();
        apply(grant(id, "dung", today, null, true, now));
        apply(grant(id, "dung", today, null, false, now.minusSeconds(60)));
        assertThat(status("dung")).isEqualTo(403);
    }

    @Test
    void aGrantHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        apply(grant(UUID.randomUUID(), "giang", today.plusDays(1), null, false, now));
        assertThat(status("giang")).isEqualTo(403);
        apply(grant(UUID.randomUUID(), "ha", today.minusDays(9), today, false, now));
        assertThat(status("ha")).isEqualTo(403);
        apply(grant(UUID.randomUUID(), "huy", today, today.plusDays(1), false, now));
        assertThat(status("huy")).isEqualTo(200);
    }

    @Test
    void aGrantRevokedThroughAnotherInstanceActsWithinTwoSeconds() {
        var id = UUID.randomUUID();
        apply(grant(id, "khanh", today, null, false, now));
        assertThat(status("khanh")).isEqualTo(200);
        throughAnotherInstance(id, true);
        await().atMost(ofSeconds(2)).until(() -> status("khanh") == 403);
    }

    @Test
    void aFirstGrantThroughAnotherInstanceActsOnTheNextRequest() {
        var id = UUID.randomUUID();
        apply(grant(id, "lan", today, null, true, now));
        assertThat(status("lan")).isEqualTo(403);
        throughAnotherInstance(id, false);
        assertThat(status("lan")).isEqualTo(200);
    }

    private static void throughAnotherInstance(UUID grant, boolean revoked) {
        SAMPLE.bean(JdbcClient.class)
                .sql("UPDATE grant_held SET revoked = ? WHERE grant_id = ?")
                .params(revoked, grant)
                .update();
    }

    private static int status(String person) {
        return SAMPLE.person(person).get("/api/v1/notes").statusCode();
    }

    private static void apply(GrantRecorded fact) {
        SAMPLE.bean(AdministrationCopy.class).apply(fact);
    }

    private static GrantRecorded grant(
            UUID id, String person, LocalDate from, @Nullable LocalDate before, boolean revoked, Instant at) {
        return new GrantRecorded(id, person, person, Role.COMMUNE_OFFICER, "27-1", from, before, revoked, "admin", at);
    }
}
