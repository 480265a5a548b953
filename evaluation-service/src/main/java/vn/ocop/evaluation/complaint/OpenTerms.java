package vn.ocop.evaluation.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The deadlines of complaints, one for each.
public interface OpenTerms {
    /// Keeps the complaint's deadline from the others until the transaction ends, if it has one.
    void hold(UUID complaintId);

    /// Keeps it in place of the one that the complaint had.
    void keep(OpenTerm term);

    /// The complaint has ended: nothing is to be told any more.
    void end(UUID complaintId);

    /// Those that are to be looked at, kept from other instances until the transaction ends.
    List<OpenTerm> ripe(Instant now, int most);
}
