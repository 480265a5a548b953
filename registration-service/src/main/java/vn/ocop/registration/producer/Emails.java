package vn.ocop.registration.producer;

import java.util.List;
import vn.ocop.events.ProducerId;

/// How producers' addresses for notices were changed, append-only.
public interface Emails {
    /// Replaces the version of the producer before this one, and keeps how.
    ///
    /// @return false if it is not the current version any more
    boolean replace(Producer producer, EmailChange change);

    /// The changes of a producer's address, the first one first.
    List<EmailChange> of(ProducerId id);
}
