package vn.ocop.evaluation.scoring;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.council.SessionDesk;
import vn.ocop.evaluation.review.Notice;
import vn.ocop.evaluation.review.Notices;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.web.actor.Actor;

/// Shows what a session has to do: its products, when the members got them, and the quorum for each as it is now.
@Component
public class AgendaDesk {
    private final SessionDesk sessions;
    private final Reviews reviews;
    private final Notices notices;
    private final CouncilRules rules;

    AgendaDesk(SessionDesk sessions, Reviews reviews, Notices notices, CouncilRules rules) {
        this.sessions = sessions;
        this.reviews = reviews;
        this.notices = notices;
        this.rules = rules;
    }

    /// The agenda of a session of one's units, by product code, but for products in which the person has a conflict of
    /// interest. No points, nothing that depends on them.
    @Transactional(readOnly = true)
    public List<Item> of(Actor actor, UUID sessionId) {
        var session = sessions.get(actor, sessionId);
        var heard = reviews.heardIn(sessionId);
        var sent = notices.of(sessionId).stream().collect(Collectors.toMap(Notice::reviewId, notice -> notice));
        return IntStream.range(0, heard.size())
                .filter(i -> !heard.get(i).isBarred(actor.person()))
                .mapToObj(i -> item(i + 1, heard.get(i), session, sent))
                .toList();
    }

    private Item item(int number, Review review, Session session, Map<UUID, Notice> sent) {
        var quorum = Quorum.of(Bench.of(review, session), rules.council(review.dossier()));
        return new Item(number, review, sent.get(review.id()), quorum);
    }

    /// A product on the agenda.
    ///
    /// @param notice absent for what was admitted before notices were kept
    public record Item(int number, Review review, @Nullable Notice notice, Quorum quorum) {}
}
