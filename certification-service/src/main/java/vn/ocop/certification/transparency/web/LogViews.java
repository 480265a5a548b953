package vn.ocop.certification.transparency.web;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import vn.ocop.certification.transparency.Leaf;
import vn.ocop.certification.transparency.ProofDesk.Proof;

/// What the log answers. Hashes and leaves are in Base64.
final class LogViews {
    private LogViews() {}

    /// @param leaf the bytes that are hashed
    record EntryView(long index, String leaf, Instant enteredAt) {
        static EntryView of(Leaf leaf) {
            return new EntryView(leaf.index(), base64(leaf.bytes()), leaf.enteredAt());
        }
    }

    record EntriesView(List<EntryView> entries) {
        static EntriesView of(List<Leaf> leaves) {
            return new EntriesView(leaves.stream().map(EntryView::of).toList());
        }
    }

    record PathView(List<String> path) {
        static PathView of(List<byte[]> path) {
            return new PathView(path.stream().map(LogViews::base64).toList());
        }
    }

    /// @param checkpoint the signed note whose root the path leads to
    record CertificateProofView(EntryView entry, String checkpoint, List<String> path) {
        static CertificateProofView of(Proof proof) {
            return new CertificateProofView(
                    EntryView.of(proof.leaf()),
                    proof.head().note(),
                    PathView.of(proof.path()).path());
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
