package vn.ocop.registration.notice;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Carries letters to the post every few seconds. Several instances share the work.
@Component
class PostClerk {
    private static final Logger LOG = LoggerFactory.getLogger(PostClerk.class);

    /// So few that even slow answers to all of them end before the lease does.
    private static final int BATCH = 4;

    private final QueueDesk queue;
    private final PostOffice office;

    PostClerk(QueueDesk queue, PostOffice office) {
        this.queue = queue;
        this.office = office;
    }

    @Scheduled(initialDelayString = "${ocop.notices.every:PT10S}", fixedDelayString = "${ocop.notices.every:PT10S}")
    void round() {
        office.open().ifPresent(post -> {
            while (carry(post)) {
                // Until nothing is due that nobody else has in hand, or the post is away.
            }
        });
    }

    /// Carries a few; whether it may be worth while to carry more.
    private boolean carry(Post post) {
        var letters = queue.take(BATCH);
        var accepted = letters.stream().filter(letter -> carry(post, letter)).count();
        return accepted == BATCH;
    }

    private boolean carry(Post post, Letter letter) {
        try {
            post.send(letter);
        } catch (PostAway away) {
            LOG.warn("{} was not accepted at attempt {}: {}", letter, letter.attempt(), away.getMessage());
            queue.refused(letter, Objects.requireNonNullElse(away.getMessage(), "?"));
            return false;
        }
        queue.accepted(letter, post.accepted());
        return true;
    }
}
