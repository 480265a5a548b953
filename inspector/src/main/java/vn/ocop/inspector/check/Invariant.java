package vn.ocop.inspector.check;

import java.util.List;

/// A sentence that must hold of the data, and a way of finding where it does not.
public interface Invariant {
    /// Its short name, for example `I12 certification`.
    String code();

    /// The sentence, in Vietnamese and English.
    String statement();

    /// Where it does not hold, one line each; empty if it holds.
    List<String> violations();
}
