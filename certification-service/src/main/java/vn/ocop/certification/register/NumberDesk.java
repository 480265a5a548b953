package vn.ocop.certification.register;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.certification.register.NumberGap.Explanation;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where a unit looks at its run of numbers, and explains those that no certificate here bears.
@Component
public class NumberDesk {
    private final NumberRegister register;
    private final NumberCheckpoints checkpoints;
    private final Clerk office;

    NumberDesk(NumberRegister register, NumberCheckpoints checkpoints, Clerk office) {
        this.register = register;
        this.checkpoints = checkpoints;
        this.office = office;
    }

    @Transactional(readOnly = true)
    public NumberRun run(Actor actor, String issuer, int year) {
        if (!Clerk.unitsReadBy(actor).contains(issuer)) {
            throw Problems.notFound();
        }
        return of(issuer, year);
    }

    /// Skips the numbers behind the last one for good, with the reason.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 where `through` is not behind the last number
    @Transactional
    public NumberRun skip(Actor actor, String issuer, int year, int through, String reason) {
        actor.requireAt(issuer, Role.DECISION_SIGNER);
        var gap = register.skip(issuer, year, through, new Explanation(reason, office.stamp(actor)));
        if (gap.isEmpty()) {
            throw Problems.plain(HttpStatus.CONFLICT, "number-not-ahead", String.valueOf(through));
        }
        return of(issuer, year);
    }

    private NumberRun of(String issuer, int year) {
        // Known first, as when numbers are taken: a number taken between the two reads does not look lost.
        int known = checkpoints.highest(issuer, year);
        return new NumberRun(issuer, year, register.last(issuer, year), known, register.gaps(issuer, year));
    }
}
