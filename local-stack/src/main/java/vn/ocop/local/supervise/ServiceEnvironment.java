package vn.ocop.local.supervise;

import java.util.Map;
import vn.ocop.local.postgres.Databases;

/// What each service is told by its environment.
record ServiceEnvironment(Plan plan) {
    Map<String, String> of(Service service, int instance) {
        var ports = plan.ports();
        return Map.ofEntries(
                Map.entry("SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("SERVER_PORT", Integer.toString(ports.of(service, instance))),
                Map.entry("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1"),
                Map.entry("MANAGEMENT_SERVER_PORT", Integer.toString(ports.management(service, instance))),
                Map.entry("OCOP_DB_URL", plan.databaseUrl(service)),
                Map.entry("OCOP_DB_USER", Databases.application(service.id())),
                Map.entry("OCOP_DB_PASSWORD", Databases.application(service.id())),
                Map.entry("OCOP_DB_OWNER_PASSWORD", service.id()),
                Map.entry("OCOP_KAFKA", plan.bootstrapServers()),
                Map.entry("OCOP_ISSUER", plan.issuer()),
                Map.entry("OCOP_INSTANCE", Integer.toString(instance)),
                Map.entry("OCOP_LINKS_SECRET", new SharedSecret(plan.layout().data("secret")).text()),
                Map.entry("OCOP_TIME_AHEAD", plan.timeAhead()),
                Map.entry("LOGGING_LEVEL_ORG_APACHE_KAFKA", "WARN"),
                Map.entry("OCOP_BOOTSTRAP_ADMIN", "admin"),
                Map.entry("OCOP_AUDIT", plan.layout().data("audit").toString()),
                Map.entry("OCOP_CHECKPOINTS", plan.layout().data("checkpoints").toString()),
                Map.entry("OCOP_PUBLIC_ADDRESS", "http://localhost:" + ports.of(Service.CERTIFICATION, 1)),
                Map.entry("OCOP_MAIL_FOLDER", plan.layout().data("mail").toString()),
                Map.entry("OCOP_EVIDENCE", plan.layout().data("evidence").toString()));
    }
}
