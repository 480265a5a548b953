package vn.ocop.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.certification.certificate.CertificateStatus.EXPIRED;
import static vn.ocop.certification.certificate.CertificateStatus.NOT_YET_VALID;
import static vn.ocop.certification.certificate.CertificateStatus.REVOKED;
import static vn.ocop.certification.certificate.CertificateStatus.SUPERSEDED;
import static vn.ocop.certification.certificate.CertificateStatus.VALID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

class CertificateStatusTest {
    private static final LocalDate DECIDED = LocalDate.of(2020, 12, 8);

    @Test
    void holdsFromTheDecisionsDateThroughTheLastDay() {
        var certificate = aCertificate();

        assertThat(certificate.on(DECIDED.minusDays(1))).isEqualTo(NOT_YET_VALID);
        assertThat(certificate.on(DECIDED)).isEqualTo(VALID);
        assertThat(certificate.on(LocalDate.of(2023, 12, 7))).isEqualTo(VALID);
        assertThat(certificate.on(LocalDate.of(2023, 12, 8))).isEqualTo(EXPIRED);
    }

    @Test
    void aRequestedRevocationChangesNothingYet() {
        var certificate = aCertificate().with(Course.NONE.with(requested())).in(CertificateState.REVOCATION_REQUESTED);

        assertThat(certificate.on(LocalDate.of(2022, 1, 1))).isEqualTo(VALID);
    }

    @Test
    void isRevokedFromTheVietnameseDayOfItsApprovalAndForEver() {
        var approval = new Stamp("signer", "Signer", Instant.parse("2021-05-31T17:00:00Z"));
        var certificate = aCertificate()
                .with(Course.NONE.with(requested()))
                .approvedBy(approval)
                .in(CertificateState.REVOKED);

        assertThat(certificate.on(LocalDate.of(2021, 5, 31))).isEqualTo(VALID);
        assertThat(certificate.on(LocalDate.of(2021, 6, 1))).isEqualTo(REVOKED);
        assertThat(certificate.on(LocalDate.of(2030, 1, 1))).isEqualTo(REVOKED);
    }

    @Test
    void isSupersededFromTheNewDecisionsDateAndForEver() {
        var newer = new Replacement(new CertificateId(new UUID(0, 9)), LocalDate.of(2022, 6, 1), Instant.EPOCH);
        var certificate = aCertificate().with(Course.NONE.with(newer)).in(CertificateState.SUPERSEDED);

        assertThat(certificate.on(LocalDate.of(2022, 5, 31))).isEqualTo(VALID);
        assertThat(certificate.on(LocalDate.of(2022, 6, 1))).isEqualTo(SUPERSEDED);
        assertThat(certificate.on(LocalDate.of(2030, 1, 1))).isEqualTo(SUPERSEDED);
    }

    private static Revocation requested() {
        return new Revocation(
                "MISUSED",
                "label",
                DECIDED,
                DECIDED.plusDays(15),
                new Stamp("preparer", "Preparer", Instant.EPOCH),
                null);
    }

    private static Certificate aCertificate() {
        return aCertificate(Validity.of(DECIDED, 36));
    }

    static Certificate aCertificate(Validity validity) {
        var product = new Content.Product(new ProductId(new UUID(0, 1)), "27-256-09163-1-2020", "Nếp", 1);
        var producer = new Content.Producer(new ProducerId(new UUID(0, 2)), "HTX", "Bắc Ninh", "09163", "27");
        var content = new Content(
                "1/2020/GCN-OCOP-27",
                "7QF2-0ZKM-9T4B-XW3H",
                product,
                producer,
                4,
                false,
                "27",
                "Bắc Ninh",
                new UUID(0, 3),
                "1552/QĐ-UBND",
                validity.from(),
                validity,
                "signer",
                "Signer",
                null,
                Instant.EPOCH);
        return Certificate.issued(new CertificateId(new UUID(0, 4)), "27", new DossierId(new UUID(0, 5)), content);
    }
}
