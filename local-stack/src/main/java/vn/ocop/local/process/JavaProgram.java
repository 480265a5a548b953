package vn.ocop.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Builds programs that run on the same JDK as this one.
public final class JavaProgram {
    private JavaProgram() {}

    /// A main class of this module, on the class path of this process.
    ///
    /// @param heapMegabytes the heap's limit
    /// @param options further options of the JVM
    public static Program ofThisModule(
            String name, Class<?> main, int heapMegabytes, List<String> options, List<String> arguments, Path log) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(frugal(heapMegabytes));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(arguments);
        var classPath = Map.of("CLASSPATH", System.getProperty("java.class.path"));
        return new Program(name, command, classPath, log);
    }

    /// Options for many small JVMs on one machine that start often and run for minutes: the optimising compiler would
    /// take more of the processors in that time than it gives back. In production leave it on.
    public static List<String> frugal(int heapMegabytes) {
        return List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC");
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
