package vn.ocop.local.test;

import vn.ocop.local.postgres.Database;

/// A running PostgreSQL and Kafka that tests share.
interface StackForTests extends AutoCloseable {
    /// Creates the database and its roles.
    Database database(String name);

    /// Where Kafka clients connect; the broker starts when this is asked for the first time.
    String bootstrapServers();

    String kind();

    @Override
    void close();
}
