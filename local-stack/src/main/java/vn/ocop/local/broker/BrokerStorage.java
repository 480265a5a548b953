package vn.ocop.local.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/// Prepares the broker's data folder on its first start, as `kafka-storage format` does.
final class BrokerStorage {
    private BrokerStorage() {}

    static void ensureFormatted(BrokerSettings settings) throws Exception {
        if (Files.exists(settings.data().resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(settings.data());
        var folder = settings.data().toAbsolutePath().toString();
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                .setSupportedFeatures(List.copyOf(Feature.PRODUCTION_FEATURES))
                .setNodeId(Integer.parseInt(settings.node()))
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(folder))
                .setMetadataLogDirectory(folder)
                .setControllerListenerName("CONTROLLER")
                .setIgnoreFormatted(true)
                .run();
    }
}
