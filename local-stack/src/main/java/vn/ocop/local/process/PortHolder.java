package vn.ocop.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds out which process listens on a port, as far as this user may know.
public final class PortHolder {
    private static final String LISTENING = "0A";

    private PortHolder() {}

    /// For example `java, process 4711`; empty where the system does not tell.
    public static Optional<String> of(int port) {
        try {
            var pid = Files.isDirectory(Path.of("/proc/net")) ? fromProc(port) : fromLsof(port);
            return pid.map(PortHolder::described);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String described(long pid) {
        var command = ProcessHandle.of(pid).flatMap(process -> process.info().command());
        var name = command.map(path -> Path.of(path).getFileName().toString()).orElse("unknown program");
        return name + ", process " + pid;
    }

    private static Optional<Long> fromProc(int port) throws IOException {
        var sockets = Stream.concat(sockets("/proc/net/tcp", port), sockets("/proc/net/tcp6", port))
                .toList();
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holdsOneOf(pid, sockets))
                .findFirst();
    }

    private static Stream<String> sockets(String table, int port) throws IOException {
        if (!Files.exists(Path.of(table))) {
            return Stream.empty();
        }
        return Files.readAllLines(Path.of(table)).stream()
                .skip(1)
                .map(line -> line.strip().split("\\s+", 11))
                .filter(fields -> fields[3].equals(LISTENING) && fields[1].endsWith(":%04X".formatted(port)))
                .map(fields -> "socket:[" + fields[9] + "]");
    }

    private static boolean holdsOneOf(long pid, List<String> sockets) {
        try (var open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (var file : open) {
                if (Files.isSymbolicLink(file)
                        && sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false; // gone meanwhile, or another user's
        }
        return false;
    }

    private static Optional<Long> fromLsof(int port) throws IOException {
        var process = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
        try (var output = process.getInputStream()) {
            var text = new String(output.readAllBytes(), StandardCharsets.US_ASCII).strip();
            return text.lines().findFirst().map(Long::parseLong);
        }
    }
}
