package vn.ocop.journeys.running;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Passes a stream on and shows each of its lines to somebody.
public final class LineWatcher extends OutputStream {
    private final PrintStream to;
    private final Consumer<String> watcher;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private LineWatcher(PrintStream to, Consumer<String> watcher) {
        this.to = to;
        this.watcher = watcher;
    }

    /// A stream to print to. The watcher is called by the printing thread and must not block it.
    public static PrintStream watching(PrintStream to, Consumer<String> watcher) {
        return new PrintStream(new LineWatcher(to, watcher), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int octet) {
        line.write(octet);
        if (octet == '\n') {
            var text = line.toString(StandardCharsets.UTF_8);
            line.reset();
            to.print(text);
            watcher.accept(text.stripTrailing());
        }
    }
}
