package vn.ocop.registration.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Criterion;
import vn.ocop.rulebook.RequiredDocument;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;

/// Chooses the rulebook of a submission and refuses what it cannot judge.
@Component
class RuleChoice {
    private final Rulebooks rulebooks;

    RuleChoice(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /// The rulebook in force on the date, by which this dossier can be judged.
    ///
    /// @throws Problem 422 where none is on record, nobody receives dossiers under it any more, its criteria are
    /// incomplete, or the producer may not bring it
    Rulebook on(LocalDate date, Dossier dossier) {
        var rulebook = rulebooks.inForceOn(date).orElseThrow(() -> refusal("no-rulebook", date));
        if (!rulebook.receivesOn(date)) {
            throw refusal("submissions-wait", date, rulebook.id(), String.valueOf(rulebook.inForceBefore()));
        }
        var product = dossier.subject().product();
        var set = rulebook.sets().get(product.setNumber());
        if (set == null || !set.complete()) {
            throw refusal("criteria-incomplete", product.setNumber(), rulebook.id(), why(set));
        }
        var tourism = rulebook.serviceSets().contains(set.number());
        if (!dossier.subject().mayBeBrought(tourism)) {
            throw refusal("association-brings-tourism-only");
        }
        return rulebook;
    }

    /// Refuses items and criteria that the rulebook does not know, naming each.
    void check(Rulebook rulebook, Dossier dossier) {
        var items = rulebook.documents().stream().map(RequiredDocument::item).collect(Collectors.toSet());
        var set = rulebook.set(dossier.subject().product().setNumber());
        var codes = set.criteria().stream().map(Criterion::code).collect(Collectors.toSet());
        List<FieldProblem> errors = new ArrayList<>();
        for (var document : dossier.documents()) {
            if (!items.contains(document.item())) {
                errors.add(at(document, "document.unknown-item", document.item()));
            }
            document.criteria().stream()
                    .filter(code -> !codes.contains(code))
                    .forEach(code -> errors.add(at(document, "document.unknown-criterion", code)));
        }
        if (!errors.isEmpty()) {
            throw refusal("documents-unknown", rulebook.id()).with(errors);
        }
    }

    private static FieldProblem at(DocumentFacts document, String key, String argument) {
        return new FieldProblem("/documents/" + document.item(), key, argument);
    }

    private static String why(@Nullable CriteriaSet set) {
        return set == null || set.incompleteBecause() == null ? "" : set.incompleteBecause();
    }

    private static Problem refusal(String slug, Object... arguments) {
        return Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, slug, arguments);
    }
}
