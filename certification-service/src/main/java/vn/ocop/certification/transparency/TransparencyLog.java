package vn.ocop.certification.transparency;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/// The log as it is kept: facts that wait, leaves, nodes and checkpoints. All but the waiting facts only grows.
public interface TransparencyLog extends Nodes {
    /// A fact waits to be taken in, once the caller's transaction is committed, as canonical JSON.
    void tell(UUID certificateId, long certificateVersion, SortedMap<String, Object> fact);

    /// Holds off other instances for the rest of the transaction; false where one takes facts in already.
    boolean mayGrow();

    /// Takes out facts that wait, in the order in which they were told.
    List<Waiting> take(int atMost);

    /// Keeps the leaves that continue the log, their nodes, and the head over them.
    void grow(List<Waiting> facts, Growth growth, Head head, Instant at);

    /// The newest checkpoint; empty for a log without entries.
    Optional<Head> head();

    /// Entries from this one on.
    List<Leaf> leaves(long from, int atMost);

    /// The newest entry about a certificate.
    Optional<Leaf> newest(UUID certificateId);

    /// A fact that was told and is not in the log yet.
    record Waiting(UUID certificateId, long certificateVersion, String fact) {
        byte[] bytes() {
            return fact.getBytes(StandardCharsets.UTF_8);
        }
    }
}
