package vn.ocop.registration.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.ocop.events.DossierId;
import vn.ocop.registration.administration.Scope;

/// All notices, and the queue of those that are still to be sent.
public interface Notices {
    /// Whom the dossier concerns; a certificate on paper is told of under its own id in the place of a dossier's.
    Optional<Parties> partiesOf(DossierId dossier);

    /// Adds a notice; one that waits is queued. One that the recipient has already is left as it is.
    void add(Notice notice);

    /// Notices of dossiers and of certificates on paper within the scope, latest first; a producer sees those that went
    /// to producers.
    List<Notice> search(Scope scope, NoticeSearch search);

    /// Takes letters that are due off the queue until `until`: nobody else takes them before.
    List<Letter> take(Instant now, Instant until, int most);

    /// Writes down what became of it, and takes it off the queue for good.
    void settle(Letter letter, NoticeStatus status, Instant at);

    /// Writes down what the post said, and that it is to be tried again then.
    void postpone(Letter letter, String problem, Instant until);
}
