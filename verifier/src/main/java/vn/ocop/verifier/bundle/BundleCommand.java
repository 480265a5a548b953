package vn.ocop.verifier.bundle;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import vn.ocop.verifier.command.Command;
import vn.ocop.verifier.note.VerifierKey;

/// Checks the bundle of what a certificate rests on.
public final class BundleCommand implements Command {
    private static final int NEEDED = 2;

    @Override
    public String usage() {
        return "bundle FILE.zip KEY   KEY: …/api/v1/public/log/key";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != NEEDED) {
            out.println(usage());
            return 2;
        }
        try {
            var bundle = Bundle.read(Path.of(arguments.get(0)));
            var faults = bundle.faults(VerifierKey.read(arguments.get(1)));
            faults.forEach(fault -> out.println("✗ " + fault));
            if (faults.isEmpty()) {
                out.printf(
                        "✓ %d tệp nguyên vẹn / files as signed%n",
                        bundle.files().size());
            }
            return faults.isEmpty() ? 0 : 1;
        } catch (UncheckedIOException | IllegalArgumentException unchecked) {
            out.println("? chưa kiểm tra được / not checked: " + unchecked.getMessage());
            return 2;
        }
    }
}
