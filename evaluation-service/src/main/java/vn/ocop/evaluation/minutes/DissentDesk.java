package vn.ocop.evaluation.minutes;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.council.SignedRecord;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.Passes;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where members put a dissenting opinion on record.
@Component
public class DissentDesk {
    private final Reviews reviews;
    private final Passes passes;
    private final Dissents dissents;
    private final SignedRecord signed;
    private final Clerk clerk;

    DissentDesk(Reviews reviews, Passes passes, Dissents dissents, SignedRecord signed, Clerk clerk) {
        this.reviews = reviews;
        this.passes = passes;
        this.dissents = dissents;
        this.signed = signed;
        this.clerk = clerk;
    }

    /// Puts an opinion on the last closed pass on record, by a member whose sheet counted in it, once.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 while no pass has closed, once the minutes are
    /// signed, and for a second one; 403 for whoever has no sheet in it or is recused
    @Transactional
    public Dissent dissent(Actor actor, UUID id, String opinion) {
        var review = reviews.shared(id, Readers.unitsOf(actor)).orElseThrow(Problems::notFound);
        Refused.ifRecused(review.isBarred(actor.person()));
        var pass = lastOf(review);
        if (!scored(actor, pass)) {
            throw Refused.to("no-sheet");
        }
        signed.refuseIfSigned(pass.sessionId());
        var dissent = new Dissent(id, pass.number(), actor.person(), actor.name(), opinion, clerk.now());
        if (!dissents.add(dissent)) {
            throw Refused.because("already-dissented");
        }
        return dissent;
    }

    private ClosedPass lastOf(Review review) {
        var closed = passes.of(review.id());
        if (closed.isEmpty()) {
            throw Refused.because("no-closed-pass");
        }
        return closed.getLast();
    }

    private static boolean scored(Actor actor, ClosedPass pass) {
        return pass.judgement().pass().sheets().stream()
                .anyMatch(sheet -> sheet.member().equals(actor.person()));
    }
}
