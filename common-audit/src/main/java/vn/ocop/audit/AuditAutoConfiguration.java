package vn.ocop.audit;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The sealing of the service's chains. The entries themselves are written by the database's triggers.
@AutoConfiguration(after = DataSourceTransactionManagerAutoConfiguration.class)
@EnableScheduling
class AuditAutoConfiguration {
    @Bean
    CheckpointFolder checkpointFolder(
            @Value("${ocop.audit.folder}") Path folder, @Value("${ocop.service}") String service) {
        return new CheckpointFolder(folder.resolve(service));
    }

    @Bean
    SealingClerk sealingClerk(
            @Value("${ocop.service}") String service,
            @Value("${ocop.audit.key}") Path key,
            Ledger ledger,
            ObjectProvider<SealedFacts> facts,
            CheckpointFolder folder,
            PlatformTransactionManager transactions,
            ObjectProvider<InstantSource> clock) {
        return new SealingClerk(
                service,
                ledger,
                facts.getIfAvailable(() -> Map::of),
                AuditKey.keptIn(key),
                folder,
                new TransactionTemplate(transactions),
                clock.getIfAvailable(InstantSource::system));
    }
}
