package vn.ocop.inspector.events;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;
import vn.ocop.inspector.jdbc.Databases;

/// How many events were told and applied, and how long they took from the one to the other.
final class Summary {
    private static final int DIGITS = 3;
    private final List<Located> events;
    private final Histogram delays = new Histogram(TimeUnit.DAYS.toMillis(30), DIGITS);

    Summary(Databases databases, List<Located> events) {
        this.events = events;
        var readers = new Readers(databases, events);
        events.stream().flatMap(readers::delays).forEach(delay -> delays.recordValue(Math.max(0, delay.toMillis())));
    }

    /// A few lines.
    String text() {
        var byType = events.stream().collect(Collectors.groupingBy(Located::type, TreeMap::new, Collectors.counting()));
        var lines = byType.entrySet().stream()
                .map(entry -> "  %6d  %s%n".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining());
        return "Sự kiện / events%n%s%d gửi / told, %d lần áp dụng / applied; từ gửi đến áp dụng / told to applied: "
                        .formatted(lines, events.size(), delays.getTotalCount())
                + "p50 %d ms, p99 %d ms, max %d ms%n"
                        .formatted(
                                delays.getValueAtPercentile(50), delays.getValueAtPercentile(99), delays.getMaxValue());
    }
}
