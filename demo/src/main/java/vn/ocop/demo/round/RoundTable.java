package vn.ocop.demo.round;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.demo.round.Standing.Line;

/// The end of a round as a table: score, stars, certificate and validity of each product, and the sums.
public final class RoundTable {
    private static final String ROW = "%3s  %-34s %7s  %-5s %-24s %s%n";
    private final List<Line> lines;

    public RoundTable(List<Line> lines) {
        this.lines = lines;
    }

    /// The table in words.
    public String text() {
        return ROW.formatted(
                        "#", "Sản phẩm / product", "Điểm", "Sao", "Giấy chứng nhận", "Hiệu lực đến / valid through")
                + lines.stream().map(RoundTable::row).collect(Collectors.joining())
                + "%n%d giấy chứng nhận của %d chủ thể: %d ba sao, %d bốn sao / %1$d certificates of %2$d producers%n"
                        .formatted(certificates(), producers(), withStars(3), withStars(4));
    }

    /// How many certificates were issued.
    public long certificates() {
        return lines.stream().filter(RoundTable::certified).count();
    }

    /// How many producers received at least one.
    public long producers() {
        return lines.stream()
                .filter(RoundTable::certified)
                .map(line -> line.standing().planned().producer())
                .distinct()
                .count();
    }

    /// How many certificates carry so many stars.
    public long withStars(int stars) {
        return lines.stream()
                .filter(line -> line.certificate().path("stars").asInt(0) == stars)
                .count();
    }

    private static String row(Line line) {
        var certificate = line.certificate();
        var stars = line.result().path("stars").asInt(0);
        return ROW.formatted(
                line.standing().planned().number(),
                line.standing().dossier().product(),
                line.result().path("mean").asString("–"),
                "★".repeat(stars),
                certified(line) ? certificate.path("number").asString() : "– không đạt / not qualified",
                certificate.path("validThrough").asString(""));
    }

    private static boolean certified(Line line) {
        return !line.certificate().path("number").asString("").isEmpty();
    }
}
