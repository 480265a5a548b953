package vn.ocop.verifier.command;

import java.io.PrintStream;
import java.util.List;

/// Something the verifier can check.
public interface Command {
    /// How it is called, in one line.
    String usage();

    /// Runs the check and says what it found.
    ///
    /// @return 0 if what was claimed is true, 1 if it is refused, 2 if it could not be checked
    int run(List<String> arguments, PrintStream out);
}
