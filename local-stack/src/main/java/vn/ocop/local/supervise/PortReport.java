package vn.ocop.local.supervise;

import java.io.IOException;
import java.nio.file.Path;

/// The command behind the ports' part of `./ocop doctor`: names every port that is taken; exit code 1 if any is.
public final class PortReport {
    private PortReport() {}

    @SuppressWarnings("SystemOut") // the command's output
    public static void main(String... arguments) throws IOException {
        var environment = System.getenv();
        var settings = Settings.of(environment, Path.of(environment.getOrDefault("OCOP_HOME", ".ocop"), "config"));
        var taken = PortCheck.taken(new PortPlan(settings::text), 1);
        taken.forEach(line -> System.out.println("  NO    " + line));
        System.exit(taken.isEmpty() ? 0 : 1);
    }
}
