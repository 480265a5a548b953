package vn.ocop.evaluation.minutes;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.council.SessionDesk;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where minutes are read, by those who have to do with the unit's reviews.
@Component
public class ReadingDesk {
    private final SessionDesk sessions;
    private final Reviews reviews;
    private final MinutesArchive archive;
    private final MinutesSteps steps;
    private final Clerk clerk;

    ReadingDesk(SessionDesk sessions, Reviews reviews, MinutesArchive archive, MinutesSteps steps, Clerk clerk) {
        this.sessions = sessions;
        this.reviews = reviews;
        this.archive = archive;
        this.steps = steps;
        this.clerk = clerk;
    }

    /// The minutes of a session and their supplements, as this person may read them.
    @Transactional(readOnly = true)
    public List<Copy> of(Actor actor, UUID sessionId) {
        var session = sessions.get(actor, sessionId);
        return archive.of(session.id()).stream()
                .map(minutes -> copy(actor, minutes))
                .toList();
    }

    /// The minutes, or a supplement, as this person may read them.
    @Transactional(readOnly = true)
    public Copy get(Actor actor, UUID sessionId, int number) {
        var session = sessions.get(actor, sessionId);
        return copy(actor, archive.find(session.id(), number).orElseThrow(Problems::notFound));
    }

    /// As this person may read them.
    public Copy copy(Actor actor, Minutes minutes) {
        var heard = reviews.heardIn(minutes.sessionId());
        var read = minutes.by(clerk.act(actor, null));
        return new Copy(
                read,
                Withheld.from(actor.person(), minutes, heard),
                steps.requests(actor.at(minutes.unitCode()), read));
    }

    /// Minutes for one reader.
    ///
    /// @param withheld the keys of parts that the reader may not see, for a conflict of interest
    /// @param requests what the reader may ask for now
    public record Copy(Minutes minutes, List<String> withheld, List<String> requests) {}
}
