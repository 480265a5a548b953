package vn.ocop.verifier.witness;

import java.security.MessageDigest;
import vn.ocop.verifier.merkle.GrowingRoot;
import vn.ocop.verifier.note.Checkpoint;
import vn.ocop.verifier.note.VerifierKey;

/// Watches one log: what was in it once must stay in it, for everybody.
final class Witness {
    private final LogReader log;
    private final VerifierKey key;
    private final KeptHead kept;

    Witness(LogReader log, VerifierKey key, KeptHead kept) {
        this.log = log;
        this.key = key;
        this.kept = kept;
    }

    /// Looks once. A head that is consistent with the last one takes its place.
    ///
    /// @param everything whether all entries are read, too, and must lead to the head
    /// @throws Refused if the log contradicts what it said before
    Checkpoint look(boolean everything) {
        var head = opened(log.checkpoint());
        kept.read().map(this::opened).ifPresent(before -> compare(before, head));
        if (everything) {
            recompute(head);
        }
        kept.write(head.text());
        return head;
    }

    private Checkpoint opened(String note) {
        try {
            return Checkpoint.open(note, key);
        } catch (IllegalArgumentException unsigned) {
            throw new Refused(unsigned.getMessage());
        }
    }

    private void compare(Checkpoint before, Checkpoint head) {
        if (head.size() < before.size()) {
            throw new Refused("nhật ký bị cắt ngắn / the log was cut: it had %d entries, it has %d"
                    .formatted(before.size(), head.size()));
        }
        if (head.size() == before.size()) {
            if (!MessageDigest.isEqual(head.root(), before.root())) {
                throw new Refused("hai gốc khác nhau / two heads of the same size: " + head.size());
            }
        } else if (before.size() > 0
                && !log.consistency(before.size(), head.size()).proves(before.root(), head.root())) {
            throw new Refused("mục cũ đã bị sửa / the first %d of %d entries are not those of before"
                    .formatted(before.size(), head.size()));
        }
    }

    private void recompute(Checkpoint head) {
        var root = new GrowingRoot();
        while (root.size() < head.size()) {
            var page = log.entries(root.size());
            if (page.isEmpty()) {
                throw new Refused("thiếu mục / entry %d of %d is missing".formatted(root.size(), head.size()));
            }
            page.stream().limit(head.size() - root.size()).forEach(root::add);
        }
        if (!MessageDigest.isEqual(root.root(), head.root())) {
            throw new Refused("các mục không cho ra gốc này / the entries do not lead to the head of " + head.size());
        }
    }
}
