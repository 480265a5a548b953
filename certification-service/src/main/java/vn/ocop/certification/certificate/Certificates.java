package vn.ocop.certification.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.CertificateId;
import vn.ocop.events.ProductId;

/// The certificates.
public interface Certificates {
    Optional<Certificate> find(CertificateId id);

    /// The certificate that the public knows by this code.
    Optional<Certificate> findByCode(String lookupCode);

    /// Those in force of these products, at most one each.
    List<Certificate> activeOf(Collection<ProductId> products);

    /// Those issued on a decision, in their order on it.
    List<Certificate> ofDecision(UUID decisionId);

    /// Enters a certificate.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 if a product has an active certificate already
    void add(Certificate certificate);

    /// Keeps the next version.
    ///
    /// @throws vn.ocop.web.problem.Problem 412 if it changed meanwhile
    void replace(Certificate certificate);

    /// A page of certificates, in order of issue.
    List<Certificate> page(Query query);

    /// Which certificates are asked for.
    ///
    /// @param units the units whose certificates the person may see
    /// @param text searched for in number, product and producer, without accents
    /// @param overdueOn only requests for revocation whose last day to decide is before this day
    record Query(
            Set<String> units,
            @Nullable String text,
            @Nullable Integer stars,
            @Nullable CertificateState state,
            @Nullable LocalDate overdueOn,
            @Nullable UUID dossierId,
            @Nullable UUID after,
            int rows) {}
}
