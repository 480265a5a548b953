package vn.ocop.audit;

/// Where a chain ends.
///
/// @param seq the number of its entries
/// @param hash of its last entry, in hexadecimal; of the chain's name where it has none
public record Head(int chain, long seq, String hash) {
    /// How many chains there are.
    public static final int CHAINS = 64;

    /// Where an empty chain stands.
    public static Head empty(int chain) {
        return new Head(chain, 0, Hashes.of("ocop audit chain " + chain));
    }

    /// Where it stands after an entry, if that is the next one.
    Head after(AuditEntry entry) {
        return new Head(chain, seq + 1, Hashes.chained(hash, entry.text()));
    }
}
