package vn.ocop.registration.dossier;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;

/// Knows which documents of a dossier may change: in a draft all, after a return only what was named.
final class OpenItems {
    private OpenItems() {}

    /// Refuses a change of anything that is not open, naming each item.
    static void check(Dossier before, Dossier after) {
        switch (before.state()) {
            case DRAFT -> {}
            case RETURNED -> refuseClosed(before, after);
            case SUBMITTED,
                    COMMUNE_REPORTED,
                    UNDER_REVIEW,
                    RANKED,
                    FORWARDED_TO_CENTRE,
                    NOT_QUALIFIED,
                    DISQUALIFIED,
                    CERTIFIED,
                    DECLINED,
                    WITHDRAWN,
                    LAPSED -> throw closed();
        }
    }

    private static void refuseClosed(Dossier before, Dossier after) {
        var named = before.returned().stream().map(ReturnedItem::item).collect(Collectors.toSet());
        var errors = ChangedItems.documentsBetween(before.documents(), after.documents())
                .filter(document -> !isOpen(document, named))
                .map(DocumentFacts::item)
                .distinct()
                .sorted()
                .map(item -> new FieldProblem("/documents/" + item, "document.not-open", item))
                .toList();
        if (!errors.isEmpty()) {
            throw closed().with(errors);
        }
    }

    private static boolean isOpen(DocumentFacts document, Set<String> named) {
        return named.contains(document.item()) || document.criteria().stream().anyMatch(named::contains);
    }

    static Problem closed() {
        return Problems.plain(HttpStatus.CONFLICT, "documents-closed");
    }
}
