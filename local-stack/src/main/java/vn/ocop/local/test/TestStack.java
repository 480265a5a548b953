package vn.ocop.local.test;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import vn.ocop.local.postgres.Database;

/// PostgreSQL for the tests of one JVM, started on first use, and Kafka, started when somebody asks where it is; both
/// end with the JVM.
///
/// Where a Docker engine answers they are the public images `postgres:18` and `apache/kafka:4.2.2`; where none does,
/// the same versions run as processes of this module. What was chosen is printed. The system property or environment
/// variable `OCOP_TEST_STACK` = `containers` or `embedded` decides instead. Data is thrown away, and commits need not
/// reach the disk: tests that kill servers take [KillableStack].
public final class TestStack {
    private static final AtomicInteger NAMES = new AtomicInteger();

    private TestStack() {}

    /// A fresh database with roles of its own, which may enter no other.
    ///
    /// @param name what it is for; a number makes it unique
    public static Database database(String name) {
        return shared().database(name + "_" + NAMES.incrementAndGet());
    }

    /// Where Kafka clients connect. Topics are not created by themselves; all tests of the JVM share the broker.
    public static String bootstrapServers() {
        return shared().bootstrapServers();
    }

    /// One line for people: which stack it is.
    public static String kind() {
        return shared().kind();
    }

    private static StackForTests shared() {
        return Shared.STACK;
    }

    private static final class Shared {
        static final StackForTests STACK = start();

        @SuppressWarnings("SystemOut") // which stack served is part of every test report
        private static StackForTests start() {
            var stack = chosen();
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "test-stack-end"));
            System.out.println("[test stack] " + stack.kind());
            return stack;
        }

        private static StackForTests chosen() {
            var told = System.getProperty("OCOP_TEST_STACK", System.getenv().getOrDefault("OCOP_TEST_STACK", ""));
            return switch (told.toLowerCase(Locale.ROOT)) {
                case "containers" -> ContainerStack.start();
                case "embedded" -> EmbeddedStack.start();
                case "" -> ContainerStack.available() ? containersIfTheyStart() : EmbeddedStack.start();
                default -> throw new IllegalStateException("OCOP_TEST_STACK is containers or embedded, not " + told);
            };
        }

        /// An engine may answer and yet have no images and no way to fetch them.
        @SuppressWarnings("SystemOut")
        private static StackForTests containersIfTheyStart() {
            try {
                return ContainerStack.start();
            } catch (ContainerLaunchException | ContainerFetchException e) {
                System.out.println("[test stack] containers cannot be started: " + e.getMessage());
                return EmbeddedStack.start();
            }
        }
    }
}
