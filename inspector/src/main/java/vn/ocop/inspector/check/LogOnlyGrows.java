package vn.ocop.inspector.check;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeMap;
import vn.ocop.inspector.jdbc.Log;
import vn.ocop.verifier.merkle.GrowingRoot;

/// I28: computed anew from its entries, the log has every root that was signed for it, and says of each certificate
/// what its row says.
final class LogOnlyGrows implements Invariant {
    private final Log log;

    LogOnlyGrows(Log log) {
        this.log = log;
    }

    @Override
    public String code() {
        return "I28 certification";
    }

    @Override
    public String statement() {
        return "Nhật ký minh bạch chỉ dài thêm / The transparency log only grows, and agrees with the certificates";
    }

    @Override
    public List<String> violations() {
        var violations = new ArrayList<>(log.contradictions());
        var signed = new TreeMap<>(log.roots());
        var root = new GrowingRoot();
        for (var entry : log.entries()) {
            if (entry.index() != root.size()) {
                violations.add("entry %d is missing before entry %d".formatted(root.size(), entry.index()));
                return violations;
            }
            root.add(entry.bytes());
            var expected = signed.remove(root.size());
            if (expected != null && !expected.equals(Base64.getEncoder().encodeToString(root.root()))) {
                violations.add(
                        "the first %d entries do not lead to the root that was signed for them; entry %d is about certificate %s"
                                .formatted(root.size(), entry.index(), entry.certificate()));
                return violations;
            }
        }
        signed.keySet()
                .forEach(size -> violations.add(
                        "the log was cut: %d entries were signed, it has %d".formatted(size, root.size())));
        return violations;
    }
}
