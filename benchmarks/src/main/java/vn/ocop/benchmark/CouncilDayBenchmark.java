package vn.ocop.benchmark;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.http.People;
import vn.ocop.demo.http.Person;

/// A council's day against a running stack: `./ocop benchmark council-day`. Nine members fill in a sheet for each of
/// 71 products; the sheets are handed out to fifty hands at once, without a pause between them. Each hand looks at the
/// criteria, keeps a draft and submits the sheet. Days follow each other, each with products of its own and each
/// reported: the first ones meet services that have just started, the last one shows what they do once warm.
public final class CouncilDayBenchmark {
    private static final int DAYS = Integer.getInteger("days", 16);
    private static final int PRODUCTS = 71;
    private static final int SEATS = 9;
    private static final int AT_ONCE = Integer.getInteger("at-a-time", 50);
    /// Tourism: 32 criteria in the rules of 2020.
    private static final int PRODUCT_SET = 26;

    private static final int CARRIED_AT_A_TIME = 8;
    private final Report report;
    private final Setting setting;
    private Map<String, Integer> ticks = Map.of();

    private CouncilDayBenchmark(Report report, Setting setting) {
        this.report = report;
        this.setting = setting;
    }

    /// Runs against the stack that the environment names.
    public static void main(String[] arguments) throws Exception {
        var at = Addresses.ofEnvironment();
        try (var report = Report.begin("council-day", InstantSource.system().instant())) {
            var setting = Setting.prepare(at, new People(at), PRODUCT_SET, SEATS);
            var benchmark = new CouncilDayBenchmark(report, setting);
            for (int day = 1; day <= DAYS; day++) {
                benchmark.day(day);
            }
        }
    }

    private void day(int day) throws InterruptedException {
        var sheets = handedOut(beforeTheCouncil());
        var looks = Actions.all();
        var drafts = Actions.all();
        var submissions = Actions.all();
        var begun = System.nanoTime();
        together(AT_ONCE, sheets, sheet -> {
            var _ = looks.timed(System.nanoTime(), () -> sheet.member().get(service(), sheet.review() + "/criteria"));
            var _ = drafts.timed(
                    System.nanoTime(), () -> sheet.member().keep(service(), sheet.review() + "/sheet", ticked()));
            var _ = submissions.timed(
                    System.nanoTime(), () -> sheet.member().post(service(), sheet.review() + "/sheets", ticked()));
        });
        report.line("day %d: %d products, %d members, %d criteria, %d hands at once: %d sheets in %.1f s"
                .formatted(
                        day, PRODUCTS, SEATS, ticks.size(), AT_ONCE, sheets.size(), (System.nanoTime() - begun) / 1e9));
        report.line("criteria   " + looks.text());
        report.line("draft      " + drafts.text());
        report.line("submission " + submissions.text());
    }

    private List<String> beforeTheCouncil() throws InterruptedException {
        try (var lifecycles = new Lifecycles(setting)) {
            var paths = Collections.synchronizedList(new ArrayList<String>());
            together(
                    CARRIED_AT_A_TIME,
                    Collections.nCopies(PRODUCTS, lifecycles),
                    way -> paths.add(way.carryToProvince()));
            ticks = lifecycles.ticks(setting.provinceCouncil(), paths.getFirst());
            return paths;
        }
    }

    /// In random order, always the same.
    private List<Sheet> handedOut(List<String> reviews) {
        var sheets = new ArrayList<Sheet>();
        reviews.forEach(
                review -> setting.provinceCouncil().members().forEach(member -> sheets.add(new Sheet(member, review))));
        Collections.shuffle(sheets, new Random(PRODUCTS));
        return sheets;
    }

    private static <T> void together(int atOnce, List<T> things, Consumer<T> job) throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            var jobs = things.stream()
                    .<Callable<T>>map(thing -> () -> {
                        job.accept(thing);
                        return thing;
                    })
                    .toList();
            hands.invokeAll(jobs).forEach(Future::resultNow);
        }
    }

    private Map<String, Map<String, Integer>> ticked() {
        return Map.of("ticks", ticks);
    }

    private URI service() {
        return setting.at().evaluation();
    }

    /// @param review the path of the review
    private record Sheet(Person member, String review) {}
}
