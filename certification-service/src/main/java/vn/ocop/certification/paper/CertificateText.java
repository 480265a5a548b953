package vn.ocop.certification.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.Content;
import vn.ocop.certification.certificate.SigningTitle;

/// What is written on a certificate's paper: the words for the places of its template.
///
/// @param chair whether the committee's chair signed, and `viceChair` the vice chair in the chair's place;
///     neither where nobody said so
/// @param dated where and when it was decided
/// @param size class of the style for long names
record CertificateText(
        boolean english,
        boolean trial,
        boolean preview,
        String issuer,
        String issuerEnglish,
        int stars,
        boolean provisional,
        String product,
        String size,
        String producer,
        String address,
        String number,
        String productCode,
        String decision,
        String decidedOn,
        String from,
        String through,
        String dated,
        boolean chair,
        boolean viceChair,
        String signatory,
        String code) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int LONG = 44;
    private static final int VERY_LONG = 90;

    static CertificateText of(Certificate certificate, boolean english, Mark mark) {
        var content = certificate.content();
        var issuer = new Issuer(content.issuerName());
        var decided = content.decidedOn();
        return new CertificateText(
                english,
                mark.isTrial(),
                mark.isPreview(),
                issuer.capitals(),
                issuer.english(),
                content.stars(),
                content.provisional(),
                content.product().name(),
                size(content),
                content.producer().name(),
                content.producer().address(),
                content.number(),
                content.product().code(),
                content.decisionNumber(),
                DAY.format(decided),
                DAY.format(content.validity().from()),
                DAY.format(content.validity().through()),
                dated(issuer, decided),
                content.signedAs() == SigningTitle.CHAIR,
                content.signedAs() == SigningTitle.VICE_CHAIR,
                content.signatory(),
                content.lookupCode());
    }

    private static String size(Content content) {
        var letters = content.product().name().length();
        return letters > VERY_LONG ? "tiny" : letters > LONG ? "small" : "large";
    }

    private static String dated(Issuer issuer, LocalDate day) {
        return "%s, ngày %s tháng %s năm %d"
                .formatted(issuer.place(), two(day.getDayOfMonth()), month(day), day.getYear());
    }

    /// January and February with a zero, so that nobody makes November of a 1: as papers of offices are dated.
    private static String month(LocalDate day) {
        return day.getMonthValue() < 3 ? two(day.getMonthValue()) : String.valueOf(day.getMonthValue());
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
