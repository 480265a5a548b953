package vn.ocop.registration.dossier;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.DossierId;
import vn.ocop.events.Role;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.rulebook.SheetProblem;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// Keeps a producer's own assessment, and says what a dossier lacks before it is sent.
@Component
public class AssessmentDesk {
    private final DossierDesk desk;
    private final DossierSteps steps;
    private final LegalDates dates;
    private final RuleChoice rules;
    private final Rulebooks rulebooks;
    private final InstantSource time;

    AssessmentDesk(
            DossierDesk desk,
            DossierSteps steps,
            LegalDates dates,
            RuleChoice rules,
            Rulebooks rulebooks,
            InstantSource time) {
        this.desk = desk;
        this.steps = steps;
        this.dates = dates;
        this.rules = rules;
        this.rulebooks = rulebooks;
        this.time = time;
    }

    /// Replaces the ticks. Not every criterion need be ticked.
    ///
    /// @param on the legal date by whose rules the boxes are offered, today where absent
    /// @throws Problem 400 naming each tick that the rules do not offer; 409 for a dossier that is not open for it
    @Transactional
    public Dossier assess(
            Actor actor, DossierId id, Version expected, SelfAssessment assessment, @Nullable LocalDate on) {
        var dossier = desk.current(actor, id, expected);
        if (!isOwner(actor, dossier)) {
            throw Problems.forbidden();
        }
        if (!SelfAssessment.mayChange(dossier, assessment)) {
            throw OpenItems.closed();
        }
        check(rulebookOf(dossier, on), dossier, assessment);
        var next = dossier.assessed(assessment)
                .by(new Act(actor.person(), time.instant(), null))
                .in(dossier.state());
        steps.keep(next, dossier.state(), HistoryEntry.ASSESS);
        return next;
    }

    /// What the dossier lacks, for commune and producer only.
    ///
    /// @param on the legal date of a dossier that is not handed in yet, today where absent
    /// @param session the day on which evidence must be valid; where absent, the end of the next round
    /// @throws Problem 404 for everybody else; 422 where the date has no rules
    @Transactional(readOnly = true)
    public Readiness readiness(Actor actor, DossierId id, @Nullable LocalDate on, @Nullable LocalDate session) {
        var dossier = desk.get(actor, id);
        if (!isOwner(actor, dossier)) {
            throw Problems.notFound();
        }
        var rulebook = rulebookOf(dossier, on);
        var date = dates.dateOf(on);
        return new Forecast(rulebook, dossier).of(session == null ? nextResults(rulebook, date) : session);
    }

    /// The own assessment, for commune and producer only: nobody above them sees the ticks.
    public Optional<SelfAssessment> seenBy(Actor actor, Dossier dossier) {
        return isOwner(actor, dossier) ? Optional.of(dossier.assessment()) : Optional.empty();
    }

    private Rulebook rulebookOf(Dossier dossier, @Nullable LocalDate on) {
        var submission = dossier.submission();
        return submission == null ? rules.on(dates.dateOf(on), dossier) : rulebooks.get(submission.rulebook());
    }

    private static void check(Rulebook rulebook, Dossier dossier, SelfAssessment assessment) {
        var errors = rulebook.set(dossier.subject().product().setNumber()).check(assessment.sheet()).stream()
                .filter(problem -> problem.kind() != SheetProblem.Kind.NOT_TICKED)
                .map(problem -> new FieldProblem("/ticks/" + problem.code(), "assessment.not-offered", problem.code()))
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private static boolean isOwner(Actor actor, Dossier dossier) {
        var capacity = new CaseCapacity(actor, dossier);
        return capacity.in(Role.COMMUNE_OFFICER) || capacity.in(Role.PRODUCER);
    }

    private static LocalDate nextResults(Rulebook rulebook, LocalDate date) {
        return rulebook.rounds().stream()
                .flatMap(round -> Stream.of(date.getYear(), date.getYear() + 1)
                        .filter(year -> !round.requestsBy().atYear(year).isBefore(date))
                        .map(year -> round.resultsBefore().atYear(year)))
                .min(Comparator.naturalOrder())
                .orElse(date);
    }
}
