package vn.ocop.certification.decision.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.decision.Proposal;
import vn.ocop.certification.decision.ProposalState;
import vn.ocop.certification.desk.ActionView;
import vn.ocop.events.DossierId;
import vn.ocop.web.version.Versioned;

/// A proposal as shown to those who certify.
record ProposalView(
        UUID id,
        long version,
        ProposalState state,
        List<ActionView> allowedActions,
        String unitCode,
        boolean central,
        List<DossierId> dossierIds,
        @Nullable String note,
        String proposedBy,
        String proposedByName,
        Instant proposedAt)
        implements Versioned {

    static ProposalView of(Proposal proposal, List<ActionView> actions) {
        return new ProposalView(
                proposal.id(),
                proposal.version(),
                proposal.state(),
                actions,
                proposal.unitCode(),
                proposal.central(),
                proposal.dossiers(),
                proposal.note(),
                proposal.proposed().person(),
                proposal.proposed().name(),
                proposal.proposed().at());
    }
}
