package vn.ocop.certification.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.DossierId;
import vn.ocop.workflow.Stateful;

/// A proposal (tờ trình) to recognise ranked products.
///
/// @param central whether the centre has decided already and its certificates are only recorded here
public record Proposal(
        UUID id,
        long version,
        ProposalState state,
        String unitCode,
        boolean central,
        List<DossierId> dossiers,
        @Nullable String note,
        Stamp proposed)
        implements Stateful<ProposalState> {
    public Proposal {
        dossiers = List.copyOf(dossiers);
    }

    /// The next version, in this state.
    Proposal in(ProposalState to) {
        return new Proposal(id, version + 1, to, unitCode, central, dossiers, note, proposed);
    }
}
