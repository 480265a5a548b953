package vn.ocop.local.supervise;

import java.nio.file.Path;

/// The command behind `./ocop down` when the supervisor was killed: ends what it left running.
public final class EndLeftBehind {
    private EndLeftBehind() {}

    @SuppressWarnings("SystemOut") // the command's output
    public static void main(String... arguments) {
        var home = Path.of(System.getenv().getOrDefault("OCOP_HOME", ".ocop")).toAbsolutePath();
        new LeftBehind(new Layout(home, home), System.out::println).end();
    }
}
