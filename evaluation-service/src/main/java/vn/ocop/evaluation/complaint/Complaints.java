package vn.ocop.evaluation.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All complaints. Each change leaves a line of history in the same statement.
public interface Complaints {
    /// Keeps a new one.
    void add(Complaint complaint, String deed);

    /// The complaint, whoever may see it: that is the question of its review.
    Optional<Complaint> find(UUID id);

    /// Replaces the version before this one.
    ///
    /// @return false if it is not the current version any more
    boolean replace(Complaint complaint, ComplaintState from, String deed);

    /// Those on a review, as they came in.
    List<Complaint> on(UUID reviewId);

    /// Those that the units have to deal with, that which came in first before the others; none from whose review the
    /// person is barred.
    ///
    /// @param after the last one shown
    List<Complaint> open(String person, Set<String> units, @Nullable Place after, int rows);

    /// What happened to a complaint, first things first.
    List<ComplaintEntry> history(UUID id);

    /// Who scored the review, chaired its council or its passes, or decided its result.
    Set<String> tookPart(UUID reviewId);

    /// A place among the open ones. What came on paper counts from the day on which it came in, not from its record.
    record Place(LocalDate receivedOn, UUID id) {}
}
