package vn.ocop.verifier.audit;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import vn.ocop.verifier.command.Command;

/// Checks exported audit chains: no entry is missing or changed, and all lead to what was sealed.
public final class AuditCommand implements Command {
    private static final int TRUE = 0;
    private static final int REFUSED = 1;
    private static final int UNCHECKED = 2;

    @Override
    public String usage() {
        return "audit FOLDER [KEY …]   FOLDER: of ./ocop audit; KEY: thumbprints of the keys that were kept from before";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.println(usage());
            return UNCHECKED;
        }
        try {
            var exports = ExportedChains.in(Path.of(arguments.getFirst()));
            if (exports.isEmpty()) {
                throw new IllegalArgumentException("no service's entries below " + arguments.getFirst());
            }
            var known = arguments.subList(1, arguments.size());
            return exports.stream()
                    .mapToInt(exported -> check(exported, known, out))
                    .max()
                    .orElse(UNCHECKED);
        } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException unchecked) {
            out.println("? chưa kiểm tra được / not checked: " + unchecked.getMessage());
            return UNCHECKED;
        }
    }

    private static int check(ExportedChains exported, List<String> known, PrintStream out) {
        var reading = exported.read();
        reading.findings().forEach(finding -> out.printf("✗ %s: %s%n", exported.service(), finding));
        var strange = !known.isEmpty() && !known.contains(reading.key());
        if (strange) {
            out.printf(
                    "✗ %s: khóa lạ / sealed with a key that is not among those given: %s%n",
                    exported.service(), reading.key());
        }
        if (strange || !reading.findings().isEmpty()) {
            return REFUSED;
        }
        out.printf(
                "✓ %s: %d mục, %d niêm phong, khóa / entries, seals, key %s%n",
                exported.service(), reading.entries(), reading.checkpoints(), reading.key());
        return TRUE;
    }
}
