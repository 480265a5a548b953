package vn.ocop.certification.transparency;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.Certificates;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.text.LookupCode;

/// Proves to anybody what stands in the log.
@Component
public class ProofDesk {
    private final TransparencyLog log;
    private final Certificates certificates;

    ProofDesk(TransparencyLog log, Certificates certificates) {
        this.log = log;
        this.certificates = certificates;
    }

    /// The newest signed checkpoint; empty before the first entry.
    @Transactional(readOnly = true)
    public Optional<Head> head() {
        return log.head();
    }

    /// A page of entries, in their order.
    @Transactional(readOnly = true)
    public List<Leaf> entries(long from, int atMost) {
        return log.leaves(from, atMost);
    }

    /// That an entry stands in the log of this size.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for a size that the log never had, or an index beyond it
    @Transactional(readOnly = true)
    public List<byte[]> inclusion(long index, long size) {
        checkSize(size, "/size");
        if (index < 0 || index >= size) {
            throw Problems.invalid().at("/index", "log.no-such-entry");
        }
        return new MerkleTree(log, size).inclusion(index);
    }

    /// That the log of one size begins with the log of an earlier one.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for sizes that the log never had, or in the wrong order
    @Transactional(readOnly = true)
    public List<byte[]> consistency(long first, long second) {
        checkSize(second, "/second");
        if (first < 1 || first > second) {
            throw Problems.invalid().at("/first", "log.no-such-size");
        }
        return new MerkleTree(log, second).consistency(first);
    }

    /// The newest entry about the certificate with this code, proved under the newest head.
    ///
    /// @return empty alike for what is no code, and for a certificate that no head covers yet
    @Transactional(readOnly = true)
    public Optional<Proof> prove(String code) {
        return certificates
                .findByCode(LookupCode.read(code))
                .flatMap(certificate -> log.newest(certificate.id().value()))
                .flatMap(leaf -> log.head().map(head -> proof(leaf, head)));
    }

    private Proof proof(Leaf leaf, Head head) {
        return new Proof(leaf, head, new MerkleTree(log, head.size()).inclusion(leaf.index()));
    }

    private void checkSize(long size, String pointer) {
        long most = log.head().map(Head::size).orElse(0L);
        if (size < 1 || size > most) {
            throw Problems.invalid().at(pointer, "log.no-such-size");
        }
    }

    /// An entry, a head, and what leads from one to the other.
    public record Proof(Leaf leaf, Head head, List<byte[]> path) {}
}
