package vn.ocop.certification.paper;

import java.time.Instant;
import java.util.List;

/// The certificates of all keys that ever signed a paper.
public interface SignerChains {
    /// Keeps those of a signer, unless they are kept, within the caller's transaction.
    void keep(Signer signer, Instant at);

    /// All that are kept, the latest key first.
    List<Kept> all();

    /// Those of one key.
    ///
    /// @param trial whether it is a trial key
    /// @param chain PEM, the signer's own first
    record Kept(boolean trial, List<String> chain) {}
}
