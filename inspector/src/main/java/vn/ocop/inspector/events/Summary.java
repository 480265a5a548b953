package vn.ocop.inspector.events;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/// How many events were told and applied, and how long they took from the one to the other, topic by topic: what is
/// told while the services start for the first time (units, grants, policies) waits for its readers to join.
final class Summary {
    private static final int DIGITS = 3;
    private final List<Reception> events;

    Summary(List<Reception> events) {
        this.events = events;
    }

    /// A few lines.
    String text() {
        var byType = events.stream()
                .collect(Collectors.groupingBy(
                        reception -> reception.event().type(), TreeMap::new, Collectors.counting()));
        var types = byType.entrySet().stream()
                .map(entry -> "  %6d  %s%n".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining());
        var byTopic = events.stream()
                .collect(Collectors.groupingBy(
                        reception -> reception.event().topic(), TreeMap::new, Collectors.toList()));
        var topics = byTopic.entrySet().stream()
                .map(entry -> delays(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        return "Sự kiện / events%n%sTừ gửi đến áp dụng / told to applied%n%s".formatted(types, topics);
    }

    private static String delays(String topic, List<Reception> told) {
        var delays = new Histogram(TimeUnit.DAYS.toMillis(30), DIGITS);
        told.stream().flatMap(Reception::delays).forEach(delay -> delays.recordValue(Math.max(0, delay.toMillis())));
        return "  %-20s %d gửi / told, %d lần áp dụng / applied: p50 %d ms, p99 %d ms, max %d ms%n"
                .formatted(
                        topic,
                        told.size(),
                        delays.getTotalCount(),
                        delays.getValueAtPercentile(50),
                        delays.getValueAtPercentile(99),
                        delays.getMaxValue());
    }
}
