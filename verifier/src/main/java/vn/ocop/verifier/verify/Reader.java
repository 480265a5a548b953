package vn.ocop.verifier.verify;

import java.io.PrintStream;

/// Checks one kind of content.
public interface Reader {
    /// Whether the content is of its kind.
    boolean reads(Content content);

    /// Checks it and says what it found, the answer in the first line.
    ///
    /// @return 0 if all of it is true, 1 if it is refused, 2 if something could not be checked
    int check(Claim claim, PrintStream out);
}
