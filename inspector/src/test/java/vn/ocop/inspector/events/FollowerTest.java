package vn.ocop.inspector.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ocop.inspector.jdbc.Service;

class FollowerTest {
    private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");
    private final Map<Service, Map<UUID, Instant>> inboxes = new EnumMap<>(Service.class);
    private final Follower follower = new Follower(new Readers(this::appliedAt));

    @Test
    void whatWaitsIsShownAgainWhenItIsApplied() {
        var told = told("ocop.registration", 1, NOON);
        assertThat(words(follower.news(List.of(told)), NOON.plusSeconds(60)))
                .containsExactly("evaluation chờ/waiting 60.0 s  certification chờ/waiting 60.0 s");

        applied(Service.EVALUATION, told, NOON.plusMillis(12));
        assertThat(words(follower.news(List.of()), NOON.plusSeconds(61)))
                .containsExactly("evaluation +12 ms  certification chờ/waiting 61.0 s");

        applied(Service.CERTIFICATION, told, NOON.plusSeconds(62));
        assertThat(words(follower.news(List.of()), NOON.plusSeconds(63)))
                .containsExactly("evaluation +12 ms  certification +62.0 s");
        assertThat(follower.waiting()).isEmpty();
    }

    @Test
    void whatIsAppliedAtOnceIsShownOnce() {
        var told = told("ocop.evaluation", 1, NOON);
        applied(Service.REGISTRATION, told, NOON.plusMillis(3));
        applied(Service.CERTIFICATION, told, NOON.plusMillis(4));
        assertThat(words(follower.news(List.of(told)), NOON))
                .containsExactly("registration +3 ms  certification +4 ms");
        assertThat(follower.news(List.of())).isEmpty();
    }

    @Test
    void whileNothingChangesWhatWaitsIsNoNews() {
        follower.news(List.of(told("ocop.registration", 1, NOON)));
        assertThat(follower.news(List.of())).isEmpty();
        assertThat(follower.waiting()).hasSize(1);
    }

    @Test
    void theLagOfAConsumerIsTheAgeOfTheOldestThatItHasNotApplied() {
        var second = told("ocop.registration", 2, NOON.plusSeconds(5));
        var first = told("ocop.registration", 1, NOON);
        var answer = told("ocop.evaluation", 1, NOON.plusSeconds(1));
        applied(Service.EVALUATION, first, NOON);
        applied(Service.REGISTRATION, answer, NOON.plusSeconds(1));
        follower.news(List.of(second, first, answer));
        assertThat(new Lag(follower.waiting()).words(NOON.plusSeconds(300)))
                .isEqualTo("độ trễ / lag: registration 0  evaluation 4 min (1)  certification 5 min (3)");
    }

    @Test
    void whatComesIsShownInTheOrderOfItsTelling() {
        var later = told("ocop.registration", 2, NOON.plusSeconds(1));
        var earlier = told("ocop.registration", 1, NOON);
        assertThat(follower.news(List.of(later, earlier)))
                .extracting(reception -> reception.event().seq())
                .containsExactly(1L, 2L);
    }

    @Test
    void aLineSaysWhenWhatWhereAndHowLong() {
        var told = told("ocop.evaluation", 7, NOON);
        applied(Service.REGISTRATION, told, NOON.plusMillis(3));
        var line = EventLog.line(follower.news(List.of(told)).getFirst(), NOON.plusMillis(20));
        assertThat(line)
                .startsWith("12:00:00.000  ocop.dossier.submitted.v1")
                .contains(told.stream() + " #7  ocop.evaluation[3]@41  ")
                .endsWith("registration +3 ms  certification chờ/waiting 20 ms");
    }

    private static Located told(String topic, long seq, Instant at) {
        return new Located(UUID.randomUUID(), UUID.randomUUID(), seq, "ocop.dossier.submitted.v1", topic, 3, 41, at);
    }

    private void applied(Service service, Located event, Instant at) {
        inboxes.computeIfAbsent(service, _ -> new HashMap<>()).put(event.eventId(), at);
    }

    private Map<UUID, Instant> appliedAt(Service service, List<UUID> events) {
        var applied = inboxes.getOrDefault(service, Map.of());
        return events.stream().filter(applied::containsKey).collect(Collectors.toMap(id -> id, applied::get));
    }

    private static List<String> words(List<Reception> receptions, Instant now) {
        return receptions.stream().map(reception -> reception.words(now)).toList();
    }
}
