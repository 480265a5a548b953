package vn.ocop.web.testing;

import java.util.Objects;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.local.postgres.Database;

/// The owner of a service's tables, for tests that do what the service itself may not.
public final class Owner {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private Owner(DriverManagerDataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    public static Owner of(Database database) {
        var login = database.owner();
        return new Owner(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    /// Changes rows behind the service's back: without the triggers that refuse it or keep an audit entry of it.
    ///
    /// @return how many rows
    public int tamper(String table, ToIntFunction<JdbcClient> change) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            jdbc.sql("ALTER TABLE " + table + " DISABLE TRIGGER USER").update();
            var changed = change.applyAsInt(jdbc);
            jdbc.sql("ALTER TABLE " + table + " ENABLE TRIGGER USER").update();
            return changed;
        }));
    }
}
