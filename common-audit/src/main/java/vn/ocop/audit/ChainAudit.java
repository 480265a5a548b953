package vn.ocop.audit;

import com.nimbusds.jose.jwk.ECKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a service's entries in the order of chain and number, and says what does not fit: a missing or changed
/// entry, a head or a sealed checkpoint that the entries do not lead to, a row that is not as its last entry left
/// it. Needs no database.
public final class ChainAudit {
    private final Map<Integer, Map<Long, String>> sealedHashes = new HashMap<>();
    private final Map<Integer, Head> reached = new HashMap<>();
    private final Map<String, AuditEntry> last = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    /// An audit of the chains alone.
    public ChainAudit() {}

    /// An audit against checkpoints, the oldest first, of a service whose key this is.
    public ChainAudit(List<SealedCheckpoint> checkpoints, ECKey key) {
        var previous = "";
        long number = 0;
        for (var sealed : checkpoints) {
            number++;
            check(sealed, number, previous, key);
            previous = sealed.hash();
        }
    }

    private void check(SealedCheckpoint sealed, long number, String previous, ECKey key) {
        var checkpoint = sealed.checkpoint();
        if (!CheckpointSeal.isSignedBy(sealed, key) || !checkpoint.isWhole()) {
            findings.add("checkpoint %d is not what the service signed".formatted(number));
            return;
        }
        if (checkpoint.number() != number || !checkpoint.previous().equals(previous)) {
            findings.add("checkpoint %d does not follow the one before it".formatted(checkpoint.number()));
        }
        checkpoint
                .heads()
                .forEach(head -> sealedHashes
                        .computeIfAbsent(head.chain(), _ -> new HashMap<>())
                        .put(head.seq(), head.hash()));
    }

    /// Takes the next entry.
    public void take(AuditEntry entry) {
        var before = reached.getOrDefault(entry.chain(), Head.empty(entry.chain()));
        if (entry.seq() != before.seq() + 1) {
            findings.add(
                    "%s follows number %d of its chain: entries are missing".formatted(entry.place(), before.seq()));
        }
        var after = new Head(entry.chain(), entry.seq() - 1, before.hash()).after(entry);
        if (!after.hash().equals(entry.hash())) {
            findings.add("%s is not as it was written, or an entry before it is missing".formatted(entry.place()));
        }
        reached.put(entry.chain(), new Head(entry.chain(), entry.seq(), entry.hash()));
        compareWithSeal(entry);
        last.merge(entry.row(), entry, (one, other) -> one.number() > other.number() ? one : other);
    }

    private void compareWithSeal(AuditEntry entry) {
        var sealed = sealedHashes.getOrDefault(entry.chain(), Map.of()).get(entry.seq());
        if (sealed != null && !sealed.equals(entry.hash())) {
            findings.add("%s is not the one that was sealed".formatted(entry.place()));
        }
    }

    /// Compares the heads that the database keeps, and the sealed ones, with where the entries lead.
    public void compareHeads(Collection<Head> heads) {
        for (var head : heads) {
            var end = reached.getOrDefault(head.chain(), Head.empty(head.chain()));
            if (!end.equals(head)) {
                findings.add("chain %d ends at number %d, its entries at number %d"
                        .formatted(head.chain(), head.seq(), end.seq()));
            }
        }
        sealedHashes.forEach((chain, hashes) -> {
            var sealed =
                    hashes.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
            var end = reached.getOrDefault(chain, Head.empty(chain)).seq();
            if (sealed > end) {
                findings.add(
                        "chain %d was sealed at number %d, its entries end at number %d".formatted(chain, sealed, end));
            }
        });
    }

    /// Compares the rows of a table with what their last entries say.
    ///
    /// @param digests by the rows' keys
    public void compareRows(String table, Map<String, String> digests) {
        digests.forEach((key, digest) -> compareRow(table + " " + key, digest));
        last.values().stream()
                .filter(entry -> entry.what().equals(table) && !entry.act().equals("DELETE"))
                .filter(entry -> !digests.containsKey(entry.key()))
                .forEach(entry -> findings.add("%s is gone; %s left it".formatted(entry.row(), entry.place())));
    }

    private void compareRow(String row, String digest) {
        var entry = last.get(row);
        if (entry == null || entry.act().equals("DELETE")) {
            findings.add("%s was written behind the service's back: no audit entry speaks of it".formatted(row));
        } else if (!entry.digest().equals(digest)) {
            findings.add("%s is not as %s left it".formatted(row, entry.place()));
        }
    }

    /// What was found, in the order of finding; empty where all fits.
    public List<String> findings() {
        return List.copyOf(findings);
    }
}
