package vn.ocop.local.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits for a process to become ready, looking again every few milliseconds, and no longer than told.
public final class Patience {
    private static final long GLANCE_MILLIS = 50;

    private Patience() {}

    /// Returns as soon as the process is ready.
    ///
    /// @throws TimeoutException when the time is over
    /// @throws EndedEarlyException when the process ended before it was ready
    public static void await(Process process, Readiness readiness, Duration atMost)
            throws TimeoutException, InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!readiness.ready()) {
            if (process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new EndedEarlyException(process.exitValue());
            }
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not ready after " + atMost.toSeconds() + " s");
            }
        }
    }

    /// The process ended although it was to become ready.
    public static final class EndedEarlyException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        private final int exitCode;

        EndedEarlyException(int exitCode) {
            super("ended with exit code " + exitCode + " before it was ready");
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }
}
