package vn.ocop.messaging.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.messaging.delivery.DeliveryMessage.Held;
import vn.ocop.messaging.delivery.DeliveryMessage.ToldDigests;

/// Compares what others say they told with what arrived here, and answers where it differs. What differs may
/// still be on
/// its way: it is only doubted, and looked at once more when everything has been read that was told before the
/// doubt.
public final class Comparison {
    /// More than a sound slice ever holds, and few enough for one message.
    static final int HELD = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);

    private final Set<String> topics;
    private final HeldEvents held;
    private final Progress progress;
    private final Post post;
    private final DeliveryTallies tallies;
    private final Map<String, Doubts> doubts = new HashMap<>();

    /// @param topics those that this service reads
    public Comparison(Set<String> topics, HeldEvents held, Progress progress, Post post, DeliveryTallies tallies) {
        this.topics = topics;
        this.held = held;
        this.progress = progress;
        this.post = post;
        this.tallies = tallies;
    }

    /// Takes in the digests of one service. What cannot be compared or answered now is kept for the next time.
    public synchronized void hear(String source, ToldDigests digests) {
        var doubts = this.doubts.computeIfAbsent(source, _ -> new Doubts());
        digests.slices().forEach(doubts::note);
        digests.slices().stream().filter(slice -> agrees(source, slice)).forEach(doubts::drop);
        if (doubts.settled()) {
            doubts.resolve(slice -> agrees(source, slice) || answer(source, slice.span()));
        }
        doubts.takeUp(() -> progress.untilNow(topics));
    }

    private boolean agrees(String source, Slice slice) {
        return slice.on(topics).equals(Digest.of(held.in(source, slice.span(), HELD)));
    }

    /// Whether the answer was sent.
    private boolean answer(String source, Span span) {
        var marks = held.in(source, span, HELD);
        // Holding more than that means events that were never told: the rest follows when they are explained.
        var covered = marks.size() < HELD
                ? span
                : new Span(span.after(), marks.getLast().id());
        if (!post.send(new Held(source, topics, covered, marks))) {
            return false;
        }
        LOG.warn(
                "What arrived from {} is not what it told, between events {} and {}",
                source,
                span.after(),
                span.upTo());
        tallies.mismatch();
        return true;
    }
}
