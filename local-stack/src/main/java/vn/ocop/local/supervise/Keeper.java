package vn.ocop.local.supervise;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.ocop.local.process.Patience;
import vn.ocop.local.process.PidFile;
import vn.ocop.local.process.Signals;

/// Keeps one program running: starts it, and starts it again whenever it ends, at once the first time and with
/// growing pauses (0.1 s to 5 s) while it keeps ending. A program that was never ready is given up after three tries.
final class Keeper {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final long CALM_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final int TRIES = 3;

    private final Unit unit;
    private final PidFile pidFile;
    private final Board board;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> stopping = new CompletableFuture<>();
    private volatile @Nullable Process process;
    private int starts;

    Keeper(Unit unit, PidFile pidFile, Board board) {
        this.unit = unit;
        this.pidFile = pidFile;
        this.board = board;
    }

    /// Begins; the answer is done when the program is ready for the first time, or has been given up.
    CompletableFuture<Void> keep() {
        Thread.ofVirtual().name("keeper-" + unit.name()).start(this::run);
        return ready;
    }

    /// Ends the program in order and for good.
    void stop(String signal) {
        stopping.complete(null);
        var running = process;
        if (running != null) {
            Signals.end(running.toHandle(), signal, GRACE);
            pidFile.delete();
        }
        board.show(unit, UnitState.STOPPED, 0, Math.max(0, starts - 1));
    }

    private void run() {
        long pauseMillis = 100;
        while (!stopping.isDone()) {
            long begun = System.nanoTime();
            try {
                runOnce();
            } catch (RuntimeException e) {
                board.say("  " + unit.name() + ": " + e.getMessage());
            }
            if (!ready.isDone() && starts >= TRIES && !stopping.isDone()) {
                ready.completeExceptionally(
                        new IllegalStateException(unit.name() + " ended " + starts + " times before it was ready"));
                return;
            }
            pauseMillis = System.nanoTime() - begun > CALM_NANOS ? 100 : Math.min(pauseMillis * 2, 5_000);
            pause(pauseMillis);
        }
    }

    private void runOnce() {
        starts++;
        var program = unit.program().get();
        var started = program.start();
        process = started;
        if (stopping.isDone()) {
            Signals.end(started.toHandle(), program.stopSignal(), GRACE);
            return;
        }
        pidFile.write(started.toHandle());
        board.show(unit, starts == 1 ? UnitState.STARTING : UnitState.RESTARTING, started.pid(), starts - 1);
        try {
            awaitReady(started);
            int code = started.waitFor();
            if (!stopping.isDone()) {
                board.say("  " + unit.name() + " ended (exit code " + code + "): starting it again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Process started) throws InterruptedException {
        try {
            long begun = System.nanoTime();
            Patience.await(started, unit.readiness(), PATIENCE);
            board.show(unit, UnitState.READY, started.pid(), starts - 1);
            var seconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) / 1000.0;
            board.say("  %-16s ready after %.1f s".formatted(unit.name(), seconds));
            ready.complete(null);
        } catch (TimeoutException e) {
            Signals.kill(started.toHandle());
        } catch (Patience.EndedEarlyException e) {
            if (!stopping.isDone()) {
                board.say("  " + unit.name() + " " + e.getMessage());
            }
        }
    }

    private void pause(long millis) {
        try {
            stopping.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return; // the pause is over
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
