package vn.ocop.certification.register;

import java.util.List;
import vn.ocop.events.CertificateId;

/// The register of certificate numbers: append-only, one run per issuer and year, no number twice and none skipped.
public interface NumberRegister {
    /// Takes the next numbers of the issuer's year, one for each certificate in that order, within the caller's
    /// transaction: others wait for it, and where it is rolled back the numbers were never taken.
    ///
    /// @return the first of them
    int take(String issuer, int year, List<CertificateId> certificates);
}
