package vn.ocop.verifier.witness;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import vn.ocop.verifier.command.Command;
import vn.ocop.verifier.note.Checkpoint;
import vn.ocop.verifier.note.VerifierKey;

/// Looks at the log once: to be called every minute, from a machine of somebody else.
public final class WitnessCommand implements Command {
    private static final int NEEDED = 3;

    @Override
    public String usage() {
        return "witness LOG KEY FILE [--everything]   LOG: …/api/v1/public/log   KEY: …/log/key, once   FILE: the last head";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() < NEEDED) {
            out.println(usage());
            return 2;
        }
        try {
            var witness = new Witness(
                    LogReader.of(arguments.get(0)),
                    VerifierKey.read(arguments.get(1)),
                    new KeptHead(Path.of(arguments.get(2))));
            tell(witness.look(arguments.contains("--everything")), out);
            return 0;
        } catch (Refused refused) {
            out.println("✗ TỪ CHỐI / REFUSED: " + refused.getMessage());
            return 1;
        } catch (UncheckedIOException | IllegalArgumentException unchecked) {
            out.println("? chưa kiểm tra được / not checked: " + unchecked.getMessage());
            return 2;
        }
    }

    private static void tell(Checkpoint head, PrintStream out) {
        out.printf(
                "✓ %s: %d mục, gốc / entries, root %s%n",
                head.origin(), head.size(), HexFormat.of().formatHex(head.root()));
    }
}
