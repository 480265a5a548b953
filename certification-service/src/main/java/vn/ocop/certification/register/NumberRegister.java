package vn.ocop.certification.register;

import java.util.List;
import java.util.Optional;
import vn.ocop.events.CertificateId;

/// The register of certificate numbers: append-only, one run per issuer and year, no number twice and none skipped
/// without an explanation.
public interface NumberRegister {
    /// Takes the next numbers of the issuer's year, one for each certificate in that order, within the caller's
    /// transaction: others wait for it, and where it is rolled back the numbers were never taken.
    ///
    /// @return the first of them
    int take(String issuer, int year, List<CertificateId> certificates);

    /// The last number taken or skipped; 0 where the year has none yet.
    int last(String issuer, int year);

    /// The last number of every run.
    List<Last> lasts();

    /// The last number of an issuer's year.
    record Last(String issuer, int year, int number) {}

    /// Skips the numbers behind the last one, through `through`, for good.
    ///
    /// @return the gap; empty if `through` is not behind the last number
    Optional<NumberGap> skip(String issuer, int year, int through, NumberGap.Explanation explanation);

    /// The gaps of a year, in order.
    List<NumberGap> gaps(String issuer, int year);
}
