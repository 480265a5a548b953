package vn.ocop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The processor time of each program of the local stack, and of this one.
record Processes(Map<String, Duration> used) {
    private static final String ME = "benchmark";
    private static final int NAME = 0;
    private static final int PID = 2;

    /// Reads what the supervisor wrote down; only this program where there is no local stack.
    static Processes read() throws IOException {
        var used = new LinkedHashMap<String, Duration>();
        var status = Path.of(System.getenv().getOrDefault("OCOP_HOME", ".ocop"), "run", "status");
        if (Files.exists(status)) {
            for (var line : Files.readAllLines(status)) {
                var columns = line.split("\t", -1);
                used.put(columns[NAME], used(ProcessHandle.of(Long.parseLong(columns[PID])).stream()));
            }
        }
        used.put(ME, used(Stream.of(ProcessHandle.current())));
        return new Processes(used);
    }

    /// Milliseconds for each of so many things.
    String since(Processes before, int things) {
        return used.entrySet().stream()
                .map(entry -> "%s %.1f".formatted(entry.getKey(), millis(entry, before) / things))
                .collect(Collectors.joining(", "));
    }

    private static double millis(Map.Entry<String, Duration> now, Processes before) {
        var then = before.used.getOrDefault(now.getKey(), Duration.ZERO);
        return now.getValue().minus(then).toNanos() / 1e6;
    }

    private static Duration used(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
