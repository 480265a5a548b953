package vn.ocop.certification.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateStatus;
import vn.ocop.events.ProductId;

/// All certificates, as everybody may read them.
public interface Register {
    /// A page of those decided on by the day asked about, the latest decision first.
    List<Certificate> page(Query query, @Nullable Place after, int rows);

    /// How many there are of each unit and year.
    List<Count> counts(Query query);

    /// Every certificate that the product ever had, the oldest first.
    List<Certificate> ofProduct(ProductId product);

    /// What happened before this change, the latest first; where none is given, what happened last.
    List<Change> changes(@Nullable ChangeId before, int rows);

    /// What is asked for.
    ///
    /// @param text searched for in number, product and producer, without accents
    /// @param unit code or name of a unit of today or of before: with all below it, and all that it took over;
    ///     a name that several units bear means all of them
    /// @param on the day that the status is about
    record Query(
            @Nullable String text,
            @Nullable Integer stars,
            @Nullable Integer set,
            @Nullable String unit,
            @Nullable CertificateStatus status,
            LocalDate on) {}

    /// The last row seen.
    record Place(LocalDate decidedOn, UUID id) {}

    /// How many certificates with these stars a unit had in a year of decisions.
    record Count(String unitCode, String unitName, int year, int stars, int certificates) {}

    /// One thing that happened to a certificate.
    record Change(Certificate certificate, Happening happening, Instant at, long version) {
        /// Its name, which never changes.
        public ChangeId id() {
            return new ChangeId(certificate.id().value(), version);
        }
    }

    /// The step of a certificate that a change is about.
    record ChangeId(UUID certificate, long version) {}
}
