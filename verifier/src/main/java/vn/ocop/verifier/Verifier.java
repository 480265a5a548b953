package vn.ocop.verifier;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.ocop.verifier.audit.AuditCommand;
import vn.ocop.verifier.bundle.BundleCommand;
import vn.ocop.verifier.command.Command;
import vn.ocop.verifier.pdf.PaperReader;
import vn.ocop.verifier.record.RecordReader;
import vn.ocop.verifier.verify.Reader;
import vn.ocop.verifier.verify.VerifyCommand;
import vn.ocop.verifier.witness.WitnessCommand;

/// `java -jar verifier.jar COMMAND …`: ends with 0 if the claim is true, 1 if it is refused, 2 if it was not checked.
public final class Verifier {
    static final int UNCHECKED = 2;
    private static final Map<String, Command> COMMANDS = new TreeMap<>(Map.of(
            "audit", new AuditCommand(),
            "bundle", new BundleCommand(),
            "verify", new VerifyCommand(readers()),
            "witness", new WitnessCommand()));

    private Verifier() {}

    private static List<Reader> readers() {
        return Stream.concat(Stream.of(new PaperReader()), RecordReader.all().stream())
                .toList();
    }

    /// Runs the command that is named first.
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    /// Runs the command that is named first, and says what it found.
    ///
    /// @return 0, 1 or 2, as above
    public static int run(List<String> arguments, PrintStream out) {
        var command = arguments.isEmpty() ? null : COMMANDS.get(arguments.getFirst());
        if (command == null) {
            out.println("Cách dùng / usage:");
            COMMANDS.values().forEach(known -> out.println("  " + known.usage()));
            return UNCHECKED;
        }
        return command.run(arguments.subList(1, arguments.size()), out);
    }
}
