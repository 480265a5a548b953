package vn.ocop.local.process;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A server program that is started until it is ready, stopped in order, or killed, any number of times.
public final class ServerProcess implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Program program;
    private final Readiness readiness;
    private final Duration patience;
    private final PidFile pidFile;
    private @Nullable Process process;

    public ServerProcess(Program program, Readiness readiness, Duration patience, PidFile pidFile) {
        this.program = program;
        this.readiness = readiness;
        this.patience = patience;
        this.pidFile = pidFile;
    }

    /// Starts the program and waits until it is ready.
    ///
    /// @throws IllegalStateException when it ends or is not ready in time; the message names its log
    public void start() {
        var started = program.start();
        process = started;
        pidFile.write(started.toHandle());
        try {
            Patience.await(started, readiness, patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(program.name() + " was not awaited", e);
        } catch (TimeoutException | Patience.EndedEarlyException e) {
            throw new IllegalStateException(program.name() + ": " + e.getMessage() + ", see " + program.log(), e);
        }
    }

    public boolean alive() {
        return process != null && process.isAlive();
    }

    /// The number of the process.
    ///
    /// @throws IllegalStateException before the first start
    public long pid() {
        return handle().pid();
    }

    /// Ends the process as `kill -9` does.
    public void kill() {
        Signals.kill(handle());
    }

    /// Ends the process in order, by force after 15 s.
    public void stop() {
        if (process != null) {
            Signals.end(process.toHandle(), program.stopSignal(), GRACE);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private ProcessHandle handle() {
        if (process == null) {
            throw new IllegalStateException(program.name() + " was never started");
        }
        return process.toHandle();
    }
}
