package vn.ocop.certification.decision;

import java.util.Collection;
import java.util.List;
import vn.ocop.events.DossierId;

/// All minutes that evaluation told of.
public interface CitedMinutes {
    /// Keeps what was told; twice is once.
    void keep(SignedMinutes minutes);

    /// The minutes of these dossiers, by session and number.
    List<SignedMinutes> of(Collection<DossierId> dossiers);
}
