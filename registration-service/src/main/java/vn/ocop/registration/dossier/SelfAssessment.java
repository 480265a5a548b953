package vn.ocop.registration.dossier;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.rulebook.Sheet;

/// The producer's own ticks (Mẫu 02 of Decision 26/2026), made with the council's criteria. They stay with commune and
/// producer: no event carries them, and no council sees them as a score.
///
/// @param ticks the position of the ticked box by the criterion's code; not every criterion need be ticked yet
public record SelfAssessment(Map<String, Integer> ticks) {
    /// Nothing ticked.
    public static final SelfAssessment NONE = new SelfAssessment(Map.of());

    private static final String ITEM = "self-assessment";

    public SelfAssessment {
        ticks = Collections.unmodifiableMap(new TreeMap<>(ticks));
    }

    /// The ticks as a council's member would hand them in.
    Sheet sheet() {
        return new Sheet(ticks);
    }

    /// Whether ticks of the dossier may change to these: in a draft all, after a return only those that it named.
    static boolean mayChange(Dossier dossier, SelfAssessment next) {
        return switch (dossier.state()) {
            case DRAFT -> true;
            case RETURNED -> next.differsOnlyIn(dossier);
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
                    LAPSED -> false;
        };
    }

    private boolean differsOnlyIn(Dossier dossier) {
        var named = dossier.returned().stream().map(ReturnedItem::item).toList();
        return named.contains(ITEM) || named.containsAll(changedFrom(dossier.assessment()));
    }

    /// The criteria whose ticks are not the same in both.
    Set<String> changedFrom(SelfAssessment before) {
        var codes = new TreeSet<>(ticks.keySet());
        codes.addAll(before.ticks.keySet());
        codes.removeIf(code -> Objects.equals(ticks.get(code), before.ticks.get(code)));
        return codes;
    }
}
