package vn.ocop.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A program to run as a process of its own: what to start, with which environment, and where its output goes.
///
/// @param log file that receives standard output and errors, appended to
/// @param stopSignal signal that asks for an orderly end, by its short name
public record Program(String name, List<String> command, Map<String, String> environment, Path log, String stopSignal) {
    public Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public Program(String name, List<String> command, Map<String, String> environment, Path log) {
        this(name, command, environment, log, "TERM");
    }

    /// The same program with more variables in its environment.
    public Program with(Map<String, String> more) {
        var all = new HashMap<>(environment);
        all.putAll(more);
        return new Program(name, command, all, log, stopSignal);
    }

    /// Starts the program and returns at once.
    public Process start() {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            builder.redirectInput(
                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started: " + command.getFirst(), e);
        }
    }
}
