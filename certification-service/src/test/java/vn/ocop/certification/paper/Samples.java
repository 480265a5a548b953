package vn.ocop.certification.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.Content;
import vn.ocop.certification.certificate.SigningTitle;
import vn.ocop.certification.certificate.Validity;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

/// Invented certificates.
public final class Samples {
    public static final QrContent QR =
            certificate -> "https://ocop.example/v/" + certificate.content().lookupCode();
    private static final LocalDate DECIDED = LocalDate.of(2020, 12, 8);

    private Samples() {}

    public static Certificate aCertificate() {
        return of("Gạo nếp cái hoa vàng Phú Lâm", "Hợp tác xã Nông nghiệp xanh Phú Lâm", 4);
    }

    public static Certificate of(String product, String producer, int stars) {
        return of(product, producer, stars, SigningTitle.CHAIR);
    }

    static Certificate signedAs(@Nullable SigningTitle title) {
        return of("Gạo nếp cái hoa vàng Phú Lâm", "Hợp tác xã Nông nghiệp xanh Phú Lâm", 4, title);
    }

    private static Certificate of(String product, String producer, int stars, @Nullable SigningTitle title) {
        var content = new Content(
                "01/2020/GCN-OCOP-27",
                "7QF2-0ZKM-9T4B-XW3H",
                new Content.Product(new ProductId(new UUID(7, 1)), "27-259-09163-01-2020", product, 3),
                new Content.Producer(
                        new ProducerId(new UUID(7, 2)),
                        producer,
                        "Thôn Đông Phù, xã Phú Lâm, huyện Tiên Du, tỉnh Bắc Ninh",
                        "09163",
                        "27"),
                stars,
                false,
                "27",
                "Tỉnh Bắc Ninh",
                new UUID(7, 3),
                "1501/QĐ-UBND",
                DECIDED,
                Validity.of(DECIDED, 36),
                "signer.27",
                "Nguyễn Thị Hồng Hạnh",
                title,
                Instant.parse("2020-12-08T02:00:00Z"));
        return Certificate.issued(new CertificateId(new UUID(7, 4)), "27", new DossierId(new UUID(7, 5)), content);
    }
}
