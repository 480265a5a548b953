package vn.ocop.local.supervise;

import java.util.List;
import java.util.stream.Stream;

/// One start of the stack: where, on which ports, with how many instances of each service.
///
/// @param services those that are built; the others are left out
/// @param startUpCaches whether the JVMs record and use caches of loaded classes
public record Plan(
        Layout layout,
        PortPlan ports,
        Settings settings,
        int instances,
        List<Service> services,
        boolean startUpCaches) {
    public Plan {
        services = List.copyOf(services);
    }

    public String issuer() {
        return settings.text("OCOP_ISSUER", "http://localhost:" + ports.of("sign-in"));
    }

    /// The file that says by how much the services' clock is ahead of the real time; blank where it is not to be.
    public String timeAhead() {
        return settings.text("OCOP_TIME_AHEAD");
    }

    /// Further options of the JVMs of broker and services, from the setting `OCOP_JAVA_OPTIONS`; the last one wins.
    public List<String> javaOptions() {
        return Stream.of(settings.text("OCOP_JAVA_OPTIONS").split(" "))
                .filter(option -> !option.isBlank())
                .toList();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + ports.of("kafka");
    }

    public String databaseUrl(Service service) {
        return "jdbc:postgresql://127.0.0.1:" + ports.of("postgres") + "/" + service.id();
    }
}
