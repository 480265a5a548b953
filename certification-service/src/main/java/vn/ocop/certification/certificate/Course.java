package vn.ocop.certification.certificate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;

/// What became of a certificate since it was issued.
///
/// @param revocation requested or carried out
/// @param suspensions the oldest first; only the last can still last
/// @param extension beyond its months, if a decision extended it
/// @param replacement the certificate that superseded it
public record Course(
        @Nullable Revocation revocation,
        List<Suspension> suspensions,
        @Nullable Extension extension,
        @Nullable Replacement replacement) {
    /// Nothing yet.
    public static final Course NONE = new Course(null, List.of(), null, null);

    public Course {
        suspensions = List.copyOf(suspensions);
    }

    Course with(@Nullable Revocation next) {
        return new Course(next, suspensions, extension, replacement);
    }

    Course approvedBy(Stamp approver) {
        return revocation == null ? this : with(revocation.approvedBy(approver));
    }

    Course with(Replacement newer) {
        return new Course(revocation, suspensions, extension, newer);
    }

    Course with(Extension longer) {
        return new Course(revocation, suspensions, longer, replacement);
    }

    Course suspendedFrom(LocalDate day) {
        var all = new ArrayList<>(suspensions);
        all.add(new Suspension(day, null));
        return new Course(revocation, all, extension, replacement);
    }

    Course resumedOn(LocalDate day) {
        var ended =
                suspensions.stream().map(suspension -> suspension.endedOn(day)).toList();
        return new Course(revocation, ended, extension, replacement);
    }

    /// Whether a suspension lasts.
    boolean isSuspended() {
        return !suspensions.isEmpty() && suspension().isOpen();
    }

    boolean isSuspendedOn(LocalDate day) {
        return suspensions.stream().anyMatch(suspension -> suspension.covers(day));
    }

    boolean isReplacedOn(LocalDate day) {
        return replacement != null && !day.isBefore(replacement.on());
    }

    /// The days on which it holds, when it was issued for these.
    Validity validity(Validity issued) {
        return extension == null ? issued : new Validity(issued.from(), extension.before());
    }

    /// The last suspension.
    Suspension suspension() {
        return suspensions.getLast();
    }

    Extension extended() {
        return requireNonNull(extension);
    }
}
