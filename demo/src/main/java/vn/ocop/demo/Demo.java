package vn.ocop.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.round.Law;
import vn.ocop.demo.round.Progress;
import vn.ocop.demo.round.RoundTable;
import vn.ocop.demo.round.Story;

/// Carries a round through the running services and shows what came of it: `vn-2020` (default) or `vn-2026`.
public final class Demo {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Demo() {}

    /// Runs the story named first, `vn-2020` or `vn-2026`; ends with status 2 for any other.
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var story = arguments.length == 0 ? "vn-2020" : arguments[0];
        var law = switch (story) {
            case "vn-2020" -> Law.of2020();
            case "vn-2026" ->
                Law.of2026(LocalDate.ofInstant(InstantSource.system().instant(), VIET_NAM));
            default -> null;
        };
        if (law == null) {
            out.println("Không có câu chuyện \"" + story + "\": vn-2020, vn-2026 / there is no such story");
            System.exit(2);
            return;
        }
        var progress = new Progress(out);
        progress.say("Tên chủ thể, sản phẩm, điểm và lý do là hư cấu; đơn vị hành chính là thật / producers, products,"
                + " points and reasons are invented; the communes are real");
        var told = new Story(Addresses.ofEnvironment(), law, progress);
        var table = new RoundTable(told.carryThrough());
        out.println();
        out.print(table.text());
        told.places().forEach(out::println);
        out.printf("Xong sau %.1f giây / done in %.1f s%n", progress.seconds(), progress.seconds());
    }
}
