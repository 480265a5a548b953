package vn.ocop.audit;

import com.nimbusds.jose.jwk.ECKey;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/// Seals the chains every minute while something changed, and exports what was sealed. Of several instances one does
/// it.
public class SealingClerk {
    private static final Logger LOG = LoggerFactory.getLogger(SealingClerk.class);

    private final String service;
    private final Ledger ledger;
    private final SealedFacts facts;
    private final ECKey key;
    private final CheckpointFolder folder;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    SealingClerk(
            String service,
            Ledger ledger,
            SealedFacts facts,
            ECKey key,
            CheckpointFolder folder,
            TransactionOperations transactions,
            InstantSource clock) {
        this.service = service;
        this.ledger = ledger;
        this.facts = facts;
        this.key = key;
        this.folder = folder;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Every minute, or as configured.
    @Scheduled(
            initialDelayString = "${ocop.audit.seal-interval:PT60S}",
            fixedDelayString = "${ocop.audit.seal-interval:PT60S}")
    void round() {
        try {
            seal();
        } catch (RuntimeException e) {
            LOG.warn("The chains are sealed later: {}", e.toString());
        }
    }

    /// Seals what changed since the last checkpoint, and exports all that is not exported yet.
    public void seal() {
        transactions.executeWithoutResult(_ -> {
            if (ledger.mayISeal()) {
                sealChanges();
            }
        });
        folder.export(ledger.checkpointsAfter(folder.lastNumber()), key);
    }

    private void sealChanges() {
        var heads = ledger.heads();
        var last = ledger.last();
        var numbers = facts.now();
        if (last.map(before -> isUnchanged(before.checkpoint(), heads, numbers)).orElse(false)) {
            return;
        }
        long number = last.map(before -> before.checkpoint().number()).orElse(0L) + 1;
        var previous = last.map(SealedCheckpoint::hash).orElse("");
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ledger.keep(CheckpointSeal.seal(Checkpoint.over(service, number, at, heads, previous, numbers), key));
    }

    private static boolean isUnchanged(Checkpoint last, List<Head> heads, Map<String, Long> numbers) {
        return last.heads().equals(heads) && last.facts().equals(numbers);
    }
}
