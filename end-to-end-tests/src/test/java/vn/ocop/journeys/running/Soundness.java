package vn.ocop.journeys.running;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ocop.demo.http.Patience;
import vn.ocop.inspector.check.Invariant;
import vn.ocop.inspector.check.Invariants;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.inspector.jdbc.Service;

/// Whether a system at rest is sound: every invariant holds, and nothing is on its way any more.
public final class Soundness {
    private static final Patience REST = new Patience(Duration.ofSeconds(60), Duration.ofMillis(200));
    private final Databases databases;
    private final List<Invariant> invariants;

    public Soundness(Databases databases) {
        this.databases = databases;
        // A minute from now nothing counts as being on its way, so that what never arrives is seen.
        var later = InstantSource.offset(InstantSource.system(), Duration.ofMinutes(1));
        this.invariants = Invariants.over(databases, later);
    }

    /// Waits until nothing is on its way, then names every violation of an invariant.
    public List<String> violationsAtRest() {
        REST.until("everything told to be sent", this::waiting, List::isEmpty);
        REST.until("everything told to be applied", this::undelivered, List::isEmpty);
        return violations();
    }

    /// Every violation of an invariant at this moment, with its code.
    public List<String> violations() {
        return violationsOf(_ -> true);
    }

    /// The violations of the invariants with these codes.
    public List<String> violationsOf(Predicate<String> codes) {
        return invariants.stream()
                .filter(invariant -> codes.test(invariant.code()))
                .flatMap(invariant ->
                        invariant.violations().stream().map(violation -> invariant.code() + ": " + violation))
                .toList();
    }

    private List<String> waiting() {
        return Stream.of(Service.values())
                .flatMap(service -> databases.lines(service, "SELECT journal_id::text FROM outbox_pending").stream())
                .toList();
    }

    private List<String> undelivered() {
        return violations().stream()
                .filter(violation -> violation.contains("never arrived") || violation.contains(" keeps "))
                .toList();
    }
}
