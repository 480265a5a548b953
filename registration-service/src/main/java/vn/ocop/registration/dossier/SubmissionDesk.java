package vn.ocop.registration.dossier;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.DossierId;
import vn.ocop.events.Role;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Policies;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// Takes dossiers in: the first time under the rules of the legal date, after a return under the same rules.
@Component
public class SubmissionDesk {
    private final DossierDesk desk;
    private final LegalDates dates;
    private final RuleChoice rules;
    private final Rulebooks rulebooks;
    private final Policies policies;
    private final Participation participation;
    private final ProductCodes codes;
    private final Renewals renewals;
    private final Submissions submissions;
    private final InstantSource time;

    SubmissionDesk(
            DossierDesk desk,
            LegalDates dates,
            RuleChoice rules,
            Rulebooks rulebooks,
            Policies policies,
            Participation participation,
            ProductCodes codes,
            Renewals renewals,
            Submissions submissions,
            InstantSource time) {
        this.desk = desk;
        this.dates = dates;
        this.rules = rules;
        this.rulebooks = rulebooks;
        this.policies = policies;
        this.participation = participation;
        this.codes = codes;
        this.renewals = renewals;
        this.submissions = submissions;
        this.time = time;
    }

    /// Hands the dossier in, or in again.
    ///
    /// @param on the legal date, today where absent; it cannot be chosen anew after a return
    /// @throws vn.ocop.web.problem.Problem 409 naming each missing document; 422 where the date has no rules
    @Transactional
    public Dossier submit(Actor actor, DossierId id, Version expected, @Nullable LocalDate on) {
        var dossier = desk.current(actor, id, expected);
        var act = new Act(actor.person(), time.instant(), null);
        var handedIn = desk.take(DossierAction.SUBMIT, actor, prepared(actor, dossier.by(act), on));
        submissions.add(handedIn);
        return handedIn;
    }

    private Dossier prepared(Actor actor, Dossier dossier, @Nullable LocalDate on) {
        if (!new CaseCapacity(actor, dossier).in(Role.COMMUNE_OFFICER)) {
            return dossier;
        }
        var earlier = dossier.submission();
        if (dossier.state() == DossierState.DRAFT) {
            return first(dossier, dates.dateOf(on));
        }
        return dossier.state() == DossierState.RETURNED && earlier != null ? again(dossier, earlier, on) : dossier;
    }

    private Dossier first(Dossier dossier, LocalDate date) {
        var product = dossier.subject().product();
        var place = dates.placeOf(dossier.subject().communeCode(), date);
        var rulebook = rules.on(date, dossier);
        rules.check(rulebook, dossier);
        renewals.check(rulebook, dossier, date);
        var policy = policies.inForce(place.provinceCode(), date)
                .orElseThrow(() ->
                        Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, "no-policy", place.provinceCode(), date));
        participation.check(policy, date, product.id());
        var missing = rulebook.missingItems(dossier.items(), product.setNumber());
        var code = missing.isEmpty() ? codes.codeOf(product, rulebook, place, date) : "";
        var act = dossier.act();
        var submission = new Submission(
                1,
                rulebook.id(),
                policy.version(),
                rulebook.communeReport(),
                date,
                place,
                code,
                dossier.documents(),
                List.of(),
                act.person(),
                act.at());
        return dossier.handedIn(submission, missing);
    }

    private Dossier again(Dossier dossier, Submission earlier, @Nullable LocalDate on) {
        if (on != null && !on.equals(earlier.on())) {
            throw Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, "date-pinned", earlier.on());
        }
        var rulebook = rulebooks.get(earlier.rulebook());
        rules.check(rulebook, dossier);
        var missing = rulebook.missingItems(
                dossier.items(), dossier.subject().product().setNumber());
        var act = dossier.act();
        return dossier.handedIn(earlier.again(dossier.documents(), act.person(), act.at()), missing);
    }
}
