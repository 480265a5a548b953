package vn.ocop.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.messaging.delivery.Events.OTHER_TOPIC;
import static vn.ocop.messaging.delivery.Events.TOPIC;
import static vn.ocop.messaging.delivery.Events.changed;
import static vn.ocop.messaging.delivery.Events.id;
import static vn.ocop.messaging.delivery.Events.mark;
import static vn.ocop.messaging.delivery.Events.marks;
import static vn.ocop.messaging.delivery.Events.span;
import static vn.ocop.messaging.delivery.Events.told;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void slicesCoverTheSpanWithoutAGap() {
        var slices = Slice.of(span(0, 1_000), told(1, 250));
        assertThat(slices).extracting(Slice::span).containsExactly(span(0, 100), span(100, 200), span(200, 1_000));
        assertThat(slices).extracting(slice -> slice.on(Set.of(TOPIC)).count()).containsExactly(100L, 100L, 50L);
    }

    @Test
    void whereNothingWasToldThatIsSaidToo() {
        var slices = Slice.of(span(0, 5), List.of());
        assertThat(slices).extracting(Slice::span).containsExactly(span(0, 5));
        assertThat(slices.getFirst().on(Set.of(TOPIC))).isEqualTo(Digest.NONE);
    }

    @Test
    void whoReadsSomeTopicsExpectsTheirEventsAlone() {
        var slice = Slice.of(span(0, 3), List.of(told(1), Events.toldOnOtherTopic(2), told(3)))
                .getFirst();
        assertThat(slice.on(Set.of(TOPIC))).isEqualTo(Digest.of(List.of(mark(3), mark(1))));
        assertThat(slice.on(Set.of(TOPIC, OTHER_TOPIC))).isEqualTo(Digest.of(marks(1, 3)));
        assertThat(slice.on(Set.of("ocop.evaluation"))).isEqualTo(Digest.NONE);
    }

    @Test
    void aDigestSaysHowManyWhichAndWithWhatContents() {
        var digest = Digest.of(marks(1, 3));
        assertThat(digest.count()).isEqualTo(3);
        assertThat(digest.sum()).isEqualTo(6);
        assertThat(digest).isNotEqualTo(Digest.of(marks(1, 2)));
        assertThat(digest).isNotEqualTo(Digest.of(List.of(mark(1), mark(2), changed(mark(3)))));
        assertThat(digest)
                .isNotEqualTo(Digest.of(List.of(mark(1), mark(2), new EventMark(id(3), 4, mark(3).sha256()))));
    }
}
