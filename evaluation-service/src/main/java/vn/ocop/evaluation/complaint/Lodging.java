package vn.ocop.evaluation.complaint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.ocop.rulebook.Deadline;

/// A complaint as it was made.
///
/// @param ground what it is about
/// @param text in the words of whoever complains
/// @param learnedOn the day on which the producer learned of the result
public record Lodging(Ground ground, String text, Way way, LocalDate receivedOn, LocalDate learnedOn) {
    /// What a complaint is about.
    public enum Ground {
        /// The points or the stars.
        SCORES,
        /// How the council went about it.
        PROCEDURE,
        /// Somebody took part who should not have.
        CONFLICT_OF_INTEREST,
        /// What the dossier or the product shows was not seen.
        EVIDENCE,
        OTHER
    }

    /// How it came in.
    public enum Way {
        /// The producer made it here.
        PRODUCER,
        /// The commune's officer made it in the producer's name.
        COMMUNE,
        /// It came on paper; the office recorded it.
        PAPER
    }

    /// Whether it came after the limitation period, counted from the day of learning.
    boolean isLate(Deadline limit) {
        return ChronoUnit.DAYS.between(learnedOn, receivedOn) > limit.days();
    }
}
