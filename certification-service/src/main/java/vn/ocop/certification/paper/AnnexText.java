package vn.ocop.certification.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.Content;
import vn.ocop.certification.certificate.SigningTitle;
import vn.ocop.certification.decision.Decision;

/// What is written on a decision's annex: the words for the places of its template.
///
/// @param summary how many products of how many producers, and how many of each rank
record AnnexText(
        boolean trial,
        boolean preview,
        String issuer,
        String decision,
        String decidedOn,
        String authority,
        String summary,
        boolean chair,
        boolean viceChair,
        String signatory,
        List<Line> lines) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /// A product on the list.
    record Line(
            int position,
            String product,
            String productCode,
            String producer,
            String address,
            int stars,
            String number,
            String from,
            String through) {}

    static AnnexText of(Decision decision, List<Certificate> certificates, Mark mark) {
        var contents = certificates.stream().map(Certificate::content).toList();
        var first = contents.getFirst();
        var issuer = new Issuer(first.issuerName());
        return new AnnexText(
                mark.isTrial(),
                mark.isPreview(),
                issuer.capitals(),
                decision.number(),
                day(decision.decidedOn()),
                "Ủy ban nhân dân " + issuer.inSentence(),
                summary(contents),
                first.signedAs() == SigningTitle.CHAIR,
                first.signedAs() == SigningTitle.VICE_CHAIR,
                first.signatory(),
                IntStream.range(0, contents.size())
                        .mapToObj(i -> line(i + 1, contents.get(i)))
                        .toList());
    }

    private static Line line(int position, Content content) {
        return new Line(
                position,
                content.product().name(),
                content.product().code(),
                content.producer().name(),
                content.producer().address(),
                content.stars(),
                content.number(),
                day(content.validity().from()),
                day(content.validity().through()));
    }

    private static String summary(List<Content> contents) {
        var producers = contents.stream()
                .map(content -> content.producer().id())
                .distinct()
                .count();
        var ranks =
                contents.stream().collect(Collectors.groupingBy(Content::stars, TreeMap::new, Collectors.counting()));
        return "%d sản phẩm của %d chủ thể: ".formatted(contents.size(), producers)
                + ranks.entrySet().stream()
                        .map(rank -> "%d sản phẩm %d sao".formatted(rank.getValue(), rank.getKey()))
                        .collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
