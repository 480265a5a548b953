package vn.ocop.registration.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.administration.Scope;

/// What is known of the files of all producers.
public interface EvidenceIndex {
    /// Notes a file. Of one that the producer has already the first note stays, but for details given anew.
    Evidence add(Evidence evidence);

    /// The paper that the producer's file is of, with its latest version; nobody else adds one until the transaction
    /// ends.
    Optional<Paper> paper(ProducerId producer, String sha256);

    /// Those of the hashes that the producer has, by hash.
    Map<String, Evidence> of(ProducerId producer, Collection<String> hashes);

    /// All files of the producer, latest first.
    List<Evidence> of(ProducerId producer);

    /// A file of any producer of a commune of the scope.
    Optional<Evidence> find(String sha256, Scope scope);

    /// A file of any producer, for those who bring a signed link.
    Optional<Evidence> find(String sha256);
}
