package vn.ocop.local.test;

import java.util.concurrent.CompletableFuture;
import vn.ocop.local.broker.BrokerServer;
import vn.ocop.local.postgres.Database;
import vn.ocop.local.postgres.PostgresBinaries;
import vn.ocop.local.postgres.PostgresServer;
import vn.ocop.local.postgres.PostgresSettings;
import vn.ocop.local.process.Ports;
import vn.ocop.local.process.ServerProcess;

/// A PostgreSQL and a broker of one test's own, as processes that it may kill and start again on the same ports
/// and data. Never containers, so that a kill is a `kill -9`.
public final class KillableStack implements AutoCloseable {
    private static final int CONNECTIONS = 300;

    private final TestFolder folder;
    private final PostgresServer server;
    private final ServerProcess postgres;
    private final BrokerServer brokerServer;
    private final ServerProcess broker;

    private KillableStack(TestFolder folder, PostgresServer server, BrokerServer brokerServer) {
        this.folder = folder;
        this.server = server;
        this.postgres = server.process(folder.pid("postgres"));
        this.brokerServer = brokerServer;
        this.broker = brokerServer.process(folder.pid("broker"));
    }

    /// Starts both with every commit on disk before it is acknowledged.
    public static KillableStack start() {
        var stack = prepared(true);
        stack.orClosed(stack::startBoth);
        return stack;
    }

    /// Starts PostgreSQL alone, for throw-away data of tests that kill nothing.
    static KillableStack withoutBroker() {
        var stack = prepared(false);
        stack.orClosed(stack.postgres::start);
        return stack;
    }

    private static KillableStack prepared(boolean durable) {
        var folder = TestFolder.create();
        return new KillableStack(
                folder,
                new PostgresServer(
                        PostgresBinaries.unpackedBelow(TestFolder.cache()),
                        folder.of("postgres"),
                        folder.of("postgres.log"),
                        new PostgresSettings(Ports.free(), durable, CONNECTIONS)),
                new BrokerServer(folder.of("kafka"), folder.of("kafka.log"), Ports.free(), Ports.free()));
    }

    private void startBoth() {
        CompletableFuture.allOf(CompletableFuture.runAsync(broker::start), CompletableFuture.runAsync(postgres::start))
                .join();
    }

    private void orClosed(Runnable start) {
        try {
            start.run();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public ServerProcess postgres() {
        return postgres;
    }

    public ServerProcess broker() {
        return broker;
    }

    public String bootstrapServers() {
        return brokerServer.bootstrapServers();
    }

    /// Creates the database and its roles, or finds them.
    public Database database(String name) {
        return FreshDatabase.named(name, () -> server.superuser("postgres"), server.url(""));
    }

    @Override
    public void close() {
        if (broker.alive()) {
            broker.kill();
        }
        postgres.stop();
        folder.delete();
    }
}
