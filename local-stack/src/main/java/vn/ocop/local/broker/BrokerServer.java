package vn.ocop.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.local.process.JavaProgram;
import vn.ocop.local.process.PidFile;
import vn.ocop.local.process.Program;
import vn.ocop.local.process.ServerProcess;

/// One broker as a process: its data folder, its ports, and how it is started.
public final class BrokerServer {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int HEAP_MEGABYTES = 384;

    private final BrokerSettings settings;
    private final Path log;

    /// A broker that is not started yet.
    ///
    /// @param data the data folder; kept, and created on the first start
    public BrokerServer(Path data, Path log, int port, int controllerPort) {
        this.settings = new BrokerSettings(data.toAbsolutePath(), port, controllerPort);
        this.log = log.toAbsolutePath();
    }

    public Program program(List<String> jvmOptions) {
        var options = new ArrayList<>(jvmOptions);
        options.add("-Dlogback.configurationFile=vn/ocop/local/logback-local.xml");
        var arguments = List.of(
                settings.data().toString(),
                Integer.toString(settings.port()),
                Integer.toString(settings.controllerPort()));
        return JavaProgram.ofThisModule("kafka", Broker.class, HEAP_MEGABYTES, options, arguments, log);
    }

    public ServerProcess process(PidFile pidFile) {
        var readyFile = readyFile(settings.data());
        forget(readyFile);
        return new ServerProcess(program(List.of()), this::ready, PATIENCE, pidFile);
    }

    /// Whether the broker said that it takes records, and is still there.
    public boolean ready() {
        try {
            var pid =
                    Long.parseLong(Files.readString(readyFile(settings.data())).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    static Path readyFile(Path data) {
        return data.resolveSibling(data.getFileName() + ".ready");
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
