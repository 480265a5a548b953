package vn.ocop.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Ends processes: first by asking, then by force.
public final class Signals {
    private Signals() {}

    /// Asks with the signal, waits, and kills what is still there after the time.
    public static void end(ProcessHandle process, String signal, Duration grace) {
        if (!process.isAlive()) {
            return;
        }
        send(process.pid(), signal);
        if (!gone(process, grace)) {
            process.destroyForcibly();
            gone(process, Duration.ofSeconds(5));
        }
    }

    /// Kills without asking, as `kill -9` does, and waits until the process is gone.
    public static void kill(ProcessHandle process) {
        process.destroyForcibly();
        gone(process, Duration.ofSeconds(5));
    }

    private static void send(long pid, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean gone(ProcessHandle process, Duration atMost) {
        try {
            process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
