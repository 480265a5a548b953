package vn.ocop.local.test;

import vn.ocop.local.postgres.Database;

/// The stack as processes of this module, in a folder that is deleted at the end.
final class EmbeddedStack implements StackForTests {
    private final KillableStack servers;
    private boolean brokerStarted;

    private EmbeddedStack(KillableStack servers) {
        this.servers = servers;
    }

    static EmbeddedStack start() {
        return new EmbeddedStack(KillableStack.withoutBroker());
    }

    @Override
    public Database database(String name) {
        return servers.database(name);
    }

    @Override
    public synchronized String bootstrapServers() {
        if (!brokerStarted) {
            servers.broker().start();
            brokerStarted = true;
        }
        return servers.bootstrapServers();
    }

    @Override
    public String kind() {
        return "embedded: PostgreSQL 18 and Kafka 4.2 as processes, no container engine";
    }

    @Override
    public void close() {
        servers.close();
    }
}
