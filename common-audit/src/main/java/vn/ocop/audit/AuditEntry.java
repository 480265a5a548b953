package vn.ocop.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// That a row was changed. Says what the row's digest is, never what the row holds.
///
/// @param chain 0 to 63
/// @param seq 1..n in its chain
/// @param number grows over all chains: entries of one row stand in the order of its changes
/// @param what the table
/// @param key of the row, its columns separated by blanks
/// @param act `INSERT`, `UPDATE` or `DELETE`
/// @param by who did it, where the row says so
/// @param digest SHA-256 of the row as it was left, in hexadecimal
/// @param hash SHA-256 of the hash before it in the chain and this entry's text, in hexadecimal
public record AuditEntry(
        int chain,
        long seq,
        long number,
        Instant at,
        String what,
        String key,
        String act,
        @Nullable String by,
        String digest,
        String hash) {

    /// What is hashed: the same as the database writes.
    String text() {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return String.join(
                "\n",
                Integer.toString(chain),
                Long.toString(seq),
                Long.toString(number),
                Long.toString(micros),
                what,
                key,
                act,
                by == null ? "" : by,
                digest);
    }

    /// The row that it speaks of.
    public String row() {
        return what + " " + key;
    }

    /// How a person finds it.
    public String place() {
        return "audit entry %d/%d (%s of %s)".formatted(chain, seq, act, row());
    }
}
