package vn.ocop.certification.transparency;

import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.ocop.certification.transparency.TransparencyLog.Waiting;

/// Takes told facts into the log and signs the new head: at least every minute while something changed. Of several
/// instances one does it. It never continues a log that does not lead to its own last head.
@Component
public class LogClerk {
    private static final Logger LOG = LoggerFactory.getLogger(LogClerk.class);
    private static final int BATCH = 5_000;

    private final TransparencyLog log;
    private final LogKey key;
    private final TransactionOperations transactions;
    private final InstantSource time;

    LogClerk(TransparencyLog log, LogKey key, TransactionOperations transactions, InstantSource time) {
        this.log = log;
        this.key = key;
        this.transactions = transactions;
        this.time = time;
    }

    /// Every twenty seconds, or as configured: a change is provable well within sixty.
    @Scheduled(
            initialDelayString = "${ocop.transparency.interval:PT20S}",
            fixedDelayString = "${ocop.transparency.interval:PT20S}")
    void round() {
        try {
            transactions.executeWithoutResult(_ -> grow());
        } catch (RuntimeException e) {
            LOG.error("The transparency log does not grow: {}", e.toString());
        }
    }

    private void grow() {
        if (!log.mayGrow()) {
            return;
        }
        var facts = log.take(BATCH);
        if (!facts.isEmpty()) {
            long size = verifiedSize();
            var growth = Growth.of(log, size, bytes(facts));
            log.grow(facts, growth, head(growth.tree()), time.instant());
        }
    }

    private long verifiedSize() {
        var last = log.head();
        if (last.isEmpty()) {
            return 0;
        }
        var head = last.get();
        if (!MessageDigest.isEqual(new MerkleTree(log, head.size()).root(), head.root())) {
            throw new IllegalStateException("the nodes do not lead to the head of " + head.size() + " entries");
        }
        return head.size();
    }

    private Head head(MerkleTree tree) {
        var root = Base64.getEncoder().encodeToString(tree.root());
        return new Head(tree.size(), root, key.sign(key.origin() + "\n" + tree.size() + "\n" + root + "\n"));
    }

    private static List<byte[]> bytes(List<Waiting> facts) {
        return facts.stream().map(Waiting::bytes).toList();
    }
}
