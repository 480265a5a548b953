package vn.ocop.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The service's chains and checkpoints.
public interface Ledger {
    /// Holds off other sealers for the rest of the transaction; false where another one seals now.
    boolean mayISeal();

    /// The heads of all chains at one moment, in their order.
    List<Head> heads();

    /// The last sealed checkpoint.
    Optional<SealedCheckpoint> last();

    /// Keeps the next checkpoint.
    void keep(SealedCheckpoint sealed);

    /// The checkpoints after a number (all after 0), the oldest first.
    List<SealedCheckpoint> checkpointsAfter(long number);

    /// Hands out all entries, by chain and number.
    void read(Consumer<AuditEntry> reader);
}
