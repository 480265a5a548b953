package vn.ocop.local.broker;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/// The broker's main class: `Broker <data folder> <port> <controller port>`. Ends in order on SIGTERM.
public final class Broker {
    private Broker() {}

    public static void main(String... arguments) throws Exception {
        var settings = new BrokerSettings(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        var readyFile = BrokerServer.readyFile(settings.data());
        Files.deleteIfExists(readyFile);
        BrokerStorage.ensureFormatted(settings);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings.properties(), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "broker-shutdown"));
        server.startup();
        Files.writeString(readyFile, Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }
}
