package vn.ocop.demo.round;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/// Says on the console what is being done and how far it is.
public final class Progress {
    private final PrintStream out;
    private final long started = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /// Begins a step of so many parts.
    public Step step(String vietnamese, String english, int parts) {
        return new Step(vietnamese + " / " + english, parts);
    }

    /// Says one line.
    public void say(String line) {
        out.printf("[%5.1f s] %s%n", (System.nanoTime() - started) / 1e9, line);
    }

    /// Seconds since the beginning.
    public double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    /// One step; says its end, and every quarter of a long one.
    public final class Step {
        private final String name;
        private final int parts;
        private final AtomicInteger done = new AtomicInteger();

        private Step(String name, int parts) {
            this.name = name;
            this.parts = parts;
        }

        /// One part is done.
        public void part() {
            var now = done.incrementAndGet();
            if (now == parts || now % Math.max(12, parts / 4) == 0) {
                say("%3d/%d  %s".formatted(now, parts, name));
            }
        }
    }
}
