package vn.ocop.local.supervise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Where everything is found: as variables for the other commands, and as a table for people.
record Addresses(Plan plan) {
    /// `NAME=value` lines: the same names that the services, the demo and the checks read.
    String asEnvironment() {
        return variables().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private Map<String, String> variables() {
        var ports = plan.ports();
        var all = new LinkedHashMap<String, String>();
        all.put("OCOP_ISSUER", plan.issuer());
        all.put("OCOP_KAFKA", plan.bootstrapServers());
        all.put("OCOP_AUDIT", plan.layout().data("audit").toString());
        all.put("OCOP_TIME_AHEAD", plan.timeAhead());
        all.put("OCOP_INSTANCES", Integer.toString(plan.instances()));
        all.put("OCOP_DB_SERVER", "jdbc:postgresql://localhost:" + ports.of("postgres") + "/");
        for (var service : Service.values()) {
            var name = "OCOP_" + service.name();
            all.put(name + "_URL", "http://localhost:" + ports.of(service, 1));
            all.put(name + "_MANAGEMENT_URL", "http://localhost:" + ports.management(service, 1));
            all.put(name + "_DB_URL", plan.databaseUrl(service));
        }
        return all;
    }

    String asTable() {
        var ports = plan.ports();
        var table = new StringBuilder("\n");
        for (var service : plan.services()) {
            for (int instance = 1; instance <= plan.instances(); instance++) {
                table.append(row(
                        service.id() + (instance == 1 ? "" : "-" + instance),
                        "http://localhost:" + ports.of(service, instance) + "/api/v1",
                        "health and metrics: http://localhost:" + ports.management(service, instance) + "/actuator"));
            }
        }
        table.append(row("sign-in", plan.issuer(), "token for curl: ./ocop token USER"));
        table.append(row(
                "postgres",
                "127.0.0.1:" + ports.of("postgres"),
                "database: registration | evaluation | certification; user and password: that and _app, _auditor"));
        table.append(row("kafka", plan.bootstrapServers(), "no password"));
        if (!plan.timeAhead().isBlank()) {
            table.append(row("clock", "AHEAD OF THE REAL TIME", "by the duration in " + plan.timeAhead()));
        }
        table.append(SignIns.asTable());
        return table.toString();
    }

    private static String row(String name, String address, String note) {
        return "  %-16s %-34s %s%n".formatted(name, address, note);
    }
}
