package vn.ocop.audit;

import com.nimbusds.jose.jwk.ECKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Audits a whole ledger against the checkpoints that lie outside the database. Before the first of them was exported
/// only the chains and rows are compared.
public record LedgerAudit(Ledger ledger, CheckpointFolder folder) {
    /// What does not fit.
    ///
    /// @param tables the digests of all rows of each audited table, by their keys
    public List<String> findings(Map<String, Map<String, String>> tables) {
        var key = folder.key();
        var outside = folder.checkpoints();
        var findings = new ArrayList<String>();
        key.ifPresent(_ -> compareCheckpoints(outside, findings));
        var audit =
                key.map(known -> new ChainAudit(joined(outside, known), known)).orElseGet(ChainAudit::new);
        ledger.read(audit::take);
        audit.compareHeads(ledger.heads());
        tables.forEach(audit::compareRows);
        findings.addAll(audit.findings());
        return findings;
    }

    /// What is outside counts; the database may have sealed one since.
    private List<SealedCheckpoint> joined(List<SealedCheckpoint> outside, ECKey key) {
        var joined = new ArrayList<>(outside);
        ledger.checkpointsAfter(folder.lastNumber()).stream()
                .filter(later -> CheckpointSeal.isSignedBy(later, key))
                .forEach(joined::add);
        return joined;
    }

    private void compareCheckpoints(List<SealedCheckpoint> outside, List<String> findings) {
        var inside = new HashMap<>(ledger.checkpointsAfter(0).stream()
                .collect(Collectors.toMap(kept -> kept.checkpoint().number(), SealedCheckpoint::jws, (one, _) -> one)));
        for (var sealed : outside) {
            var number = sealed.checkpoint().number();
            var kept = inside.get(number);
            if (kept == null) {
                findings.add(
                        "checkpoint %d was deleted from the database, or is not what was signed".formatted(number));
            } else if (!kept.equals(sealed.jws())) {
                findings.add("checkpoint %d is not what was exported".formatted(number));
            }
        }
    }
}
