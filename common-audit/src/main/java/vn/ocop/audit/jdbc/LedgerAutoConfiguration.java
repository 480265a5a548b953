package vn.ocop.audit.jdbc;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.audit.Ledger;

/// The tables of `db/audit`.
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class LedgerAutoConfiguration {
    @Bean
    Ledger ledger(JdbcClient jdbc) {
        return new JdbcLedger(jdbc);
    }
}
