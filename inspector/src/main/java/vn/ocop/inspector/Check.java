package vn.ocop.inspector;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import vn.ocop.inspector.check.Invariant;
import vn.ocop.inspector.check.Invariants;
import vn.ocop.inspector.jdbc.Access;
import vn.ocop.inspector.jdbc.Databases;

/// Checks every invariant on live data: `./ocop check`. Ends with status 1 if one does not hold.
public final class Check {
    private static final int SHOWN = 10;
    private final PrintStream out;

    private Check(PrintStream out) {
        this.out = out;
    }

    /// Checks the databases that the environment names.
    public static void main(String[] arguments) {
        var check = new Check(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        var broken = Invariants.over(Databases.ofEnvironment(Access.AUDITOR), InstantSource.system()).stream()
                .filter(invariant -> !check.holds(invariant))
                .count();
        check.conclude(broken);
        System.exit(broken == 0 ? 0 : 1);
    }

    private boolean holds(Invariant invariant) {
        var violations = invariant.violations();
        out.printf("%s  %-18s %s%n", violations.isEmpty() ? "✓" : "✗", invariant.code(), invariant.statement());
        violations.stream().limit(SHOWN).forEach(violation -> out.println("     → " + violation));
        if (violations.size() > SHOWN) {
            out.printf("     … %d more%n", violations.size() - SHOWN);
        }
        return violations.isEmpty();
    }

    private void conclude(long broken) {
        out.println(
                broken == 0
                        ? "Mọi điều kiện đều đúng / every invariant holds"
                        : broken + " điều kiện bị vi phạm / invariants are broken");
    }
}
