package vn.ocop.local.test;

import java.sql.DriverManager;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import vn.ocop.local.postgres.Database;

/// The stack as containers of the public images.
record ContainerStack(PostgreSQLContainer postgres, KafkaContainer kafka) implements StackForTests {
    private static final String POSTGRES_IMAGE = "postgres:18";
    private static final String KAFKA_IMAGE = "apache/kafka:4.2.2";
    /// A broker that lives for some minutes does not give back what the optimising compiler takes.
    private static final String SHORT_LIVED = "-Xmx384m -XX:TieredStopAtLevel=1";

    static boolean available() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException e) {
            return false;
        }
    }

    static ContainerStack start() {
        var postgres = new PostgreSQLContainer(POSTGRES_IMAGE);
        postgres.setCommand("postgres", "-c", "max_connections=300", "-c", "fsync=off");
        var kafka = new KafkaContainer(KAFKA_IMAGE)
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withEnv("KAFKA_HEAP_OPTS", SHORT_LIVED);
        // Its image must be there as well: where it cannot be had, the embedded stack serves.
        kafka.getDockerImageName();
        postgres.start();
        return new ContainerStack(postgres, kafka);
    }

    @Override
    public Database database(String name) {
        return FreshDatabase.named(
                name,
                () -> DriverManager.getConnection(
                        postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword()),
                "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getMappedPort(5432) + "/");
    }

    @Override
    public synchronized String bootstrapServers() {
        kafka.start();
        return kafka.getBootstrapServers();
    }

    @Override
    public String kind() {
        return "containers: " + POSTGRES_IMAGE + " and " + KAFKA_IMAGE;
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }
}
