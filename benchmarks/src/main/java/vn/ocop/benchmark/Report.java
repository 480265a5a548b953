package vn.ocop.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// What was measured: on the console, and in a file to be kept.
final class Report implements AutoCloseable {
    private static final String FOLDER = "benchmark.reports";
    private final PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path path;
    private final PrintStream file;

    /// A new report, named by the benchmark and the time.
    static Report begin(String benchmark, Instant now) throws IOException {
        var folder = Path.of(System.getProperty(FOLDER, "benchmarks/target/reports"));
        Files.createDirectories(folder);
        return new Report(folder.resolve(benchmark + "-" + now.getEpochSecond() + ".txt"));
    }

    private Report(Path path) throws IOException {
        this.path = path;
        this.file = new PrintStream(Files.newOutputStream(path), true, StandardCharsets.UTF_8);
    }

    /// A finding.
    void line(String line) {
        console.println(line);
        file.println(line);
    }

    /// On the console only.
    void progress(String text) {
        console.println("  ... " + text);
    }

    @Override
    public void close() {
        file.close();
        console.println("Report: " + path.toAbsolutePath());
    }
}
