package vn.ocop.inspector.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.inspector.jdbc.Told;
import vn.ocop.inspector.lifecycle.LegalStep;

/// Where the events of a dossier lead to by its lifecycle, whichever service told them.
final class DossierFold {
    private static final String LIFECYCLE = "dossier";
    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("ocop.dossier.submitted.v1", "SUBMIT"),
            Map.entry("ocop.dossier.resubmitted.v1", "SUBMIT"),
            Map.entry("ocop.dossier.commune-reported.v1", "REPORT"),
            Map.entry("ocop.dossier.withdrawn.v1", "WITHDRAW"),
            Map.entry("ocop.dossier.lapsed.v1", "LAPSE"),
            Map.entry("ocop.dossier.received.v1", "RECEIVE"),
            Map.entry("ocop.dossier.returned.v1", "RETURN"),
            Map.entry("ocop.dossier.admitted.v1", "ADMIT"),
            Map.entry("ocop.dossier.rescoring-ordered.v1", "ORDER_RESCORING"),
            Map.entry("ocop.dossier.passed-on.v1", "PASS_ON"),
            Map.entry("ocop.dossier.not-qualified.v1", "NOT_QUALIFY"),
            Map.entry("ocop.dossier.disqualified.v1", "DISQUALIFY"),
            Map.entry("ocop.dossier.forwarded.v1", "FORWARD"),
            Map.entry("ocop.product.ranked.v1", "RANK"),
            Map.entry("ocop.certificate.issued.v1", "CERTIFY"),
            Map.entry("ocop.certificate.declined.v1", "DECLINE"),
            Map.entry("ocop.certificate.revoked.v1", "REVOKE"),
            Map.entry("ocop.certificate.superseded.v1", "SUPERSEDE"));
    private final Map<String, String> next = new HashMap<>();
    private final String initial;

    /// A fold by these rows.
    DossierFold(List<LegalStep> steps) {
        var rows = steps.stream()
                .filter(step -> step.lifecycle().equals(LIFECYCLE))
                .toList();
        rows.forEach(row -> next.put(row.fromState() + " " + row.action(), row.toState()));
        this.initial = rows.getFirst().initial();
    }

    /// Whether an event of the type moves dossiers.
    static boolean knows(String type) {
        return ACTIONS.containsKey(type);
    }

    /// The state after these events, in the order of their telling. What a state has no row for changes nothing: it
    /// crossed something on the way that had ended the case.
    String stateAfter(List<Told> events) {
        var state = initial;
        for (var event : events) {
            var action = ACTIONS.get(event.type());
            state = next.getOrDefault(state + " " + action, state);
        }
        return state;
    }
}
