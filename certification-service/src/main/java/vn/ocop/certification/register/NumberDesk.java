package vn.ocop.certification.register;

import java.util.List;
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

    /// A unit's numbers of a year.
    ///
    /// @param last the last number taken or skipped
    /// @param knownOutside the highest number known outside of the database; issuing refuses while `last` is below
    public record Run(String issuer, int year, int last, int knownOutside, List<NumberGap> gaps) {}

    @Transactional(readOnly = true)
    public Run run(Actor actor, String issuer, int year) {
        if (!Clerk.unitsReadBy(actor).contains(issuer)) {
            throw Problems.notFound();
        }
        return of(issuer, year);
    }

    /// Skips the numbers behind the last one for good, with the reason.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 where `through` is not behind the last number
    @Transactional
    public Run skip(Actor actor, String issuer, int year, int through, String reason) {
        actor.requireAt(issuer, Role.DECISION_SIGNER);
        var gap = register.skip(issuer, year, through, new Explanation(reason, office.stamp(actor)));
        if (gap.isEmpty()) {
            throw Problems.plain(HttpStatus.CONFLICT, "number-not-ahead", String.valueOf(through));
        }
        return of(issuer, year);
    }

    private Run of(String issuer, int year) {
        return new Run(
                issuer,
                year,
                register.last(issuer, year),
                checkpoints.highest(issuer, year),
                register.gaps(issuer, year));
    }
}
