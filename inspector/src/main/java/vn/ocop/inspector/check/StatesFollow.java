package vn.ocop.inspector.check;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.inspector.jdbc.Dossiers;
import vn.ocop.inspector.jdbc.Mail;
import vn.ocop.inspector.jdbc.Service;
import vn.ocop.inspector.jdbc.Told;
import vn.ocop.inspector.lifecycle.LifecyclePages;

/// I05: folding what all services told of a dossier gives the state in which registration keeps it.
final class StatesFollow implements Invariant {
    private static final Duration ON_THE_WAY = Duration.ofSeconds(30);
    /// A dossier that was never submitted may be given up, of which nobody is told.
    private static final List<String> NEVER_TOLD = List.of("DRAFT", "WITHDRAWN");

    private final Mail mail;
    private final Dossiers dossiers;
    private final DossierFold fold;
    private final InstantSource clock;

    StatesFollow(Databases databases, LifecyclePages pages, InstantSource clock) {
        this.mail = new Mail(databases);
        this.dossiers = new Dossiers(databases);
        this.fold = new DossierFold(pages.steps());
        this.clock = clock;
    }

    @Override
    public String code() {
        return "I05 all";
    }

    @Override
    public String statement() {
        return "Gộp mọi sự kiện của hồ sơ ra đúng trạng thái ở xã / Folding all that was told gives the dossier's state";
    }

    @Override
    public List<String> violations() {
        var states = dossiers.states();
        var told = told();
        var settled = clock.instant().minus(ON_THE_WAY);
        return states.entrySet().stream()
                .flatMap(dossier -> difference(dossier, told.getOrDefault(dossier.getKey(), List.of()), settled))
                .toList();
    }

    private Stream<String> difference(Map.Entry<UUID, String> dossier, List<Told> events, Instant settled) {
        if (events.stream().anyMatch(event -> !event.at().isBefore(settled))) {
            return Stream.empty(); // still on its way
        }
        var folded = fold.stateAfter(events);
        var same = events.isEmpty() ? NEVER_TOLD.contains(dossier.getValue()) : folded.equals(dossier.getValue());
        return same
                ? Stream.empty()
                : Stream.of("dossier %s is %s, but what was told of it leads to %s"
                        .formatted(dossier.getKey(), dossier.getValue(), folded));
    }

    private Map<UUID, List<Told>> told() {
        return Stream.of(Service.values())
                .flatMap(service -> mail.toldBy(service).stream())
                .sorted(Comparator.comparing(Told::at).thenComparingLong(Told::seq))
                .collect(Collectors.groupingBy(Told::stream));
    }
}
