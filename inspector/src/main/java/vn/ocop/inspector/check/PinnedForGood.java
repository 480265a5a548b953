package vn.ocop.inspector.check;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.inspector.jdbc.Pins;
import vn.ocop.inspector.jdbc.Pins.Pin;
import vn.ocop.rulebook.Rulebooks;

/// V07: a dossier keeps the rulebook, the policy and the units of its submission in every service, and that
/// rulebook was in force on the day.
final class PinnedForGood implements Invariant {
    private final Pins pins;
    private final Rulebooks rulebooks;

    PinnedForGood(Pins pins, Rulebooks rulebooks) {
        this.pins = pins;
        this.rulebooks = rulebooks;
    }

    @Override
    public String code() {
        return "V07 all";
    }

    @Override
    public String statement() {
        return "Hồ sơ giữ nguyên bộ quy định và đơn vị của ngày nộp / A dossier keeps the rulebook and units of its submission";
    }

    @Override
    public List<String> violations() {
        var submitted = pins.submitted();
        return Stream.of(
                        outOfForce(submitted),
                        differences("evaluation", pins.reviewed(), submitted),
                        differences("certification", pins.ranked(), submitted))
                .flatMap(violations -> violations)
                .toList();
    }

    private Stream<String> outOfForce(Map<UUID, Pin> submitted) {
        return submitted.entrySet().stream()
                .filter(entry -> !rulebooks
                        .get(entry.getValue().rulebook())
                        .inForceOn(entry.getValue().submittedOn()))
                .map(entry -> "dossier %s was submitted on %s under %s, not in force then"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().submittedOn(),
                                entry.getValue().rulebook()));
    }

    private static Stream<String> differences(String service, Map<UUID, Pin> there, Map<UUID, Pin> submitted) {
        return there.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(submitted.get(entry.getKey())))
                .map(entry -> "dossier %s: %s has %s, submitted as %s"
                        .formatted(entry.getKey(), service, entry.getValue(), submitted.get(entry.getKey())));
    }
}
