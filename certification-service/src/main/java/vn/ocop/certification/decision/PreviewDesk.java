package vn.ocop.certification.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateRegistry;
import vn.ocop.certification.certificate.Validity;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.FieldProblem;

/// Where a decision is looked at before it is prepared.
@Component
public class PreviewDesk {
    private final ProposalDesk proposals;
    private final ProposalCheck check;
    private final DraftCheck draftCheck;
    private final Issuers issuers;
    private final Numbering numbering;
    private final CertificateRegistry registry;
    private final Decisions decisions;
    private final Rulebooks rulebooks;

    PreviewDesk(
            ProposalDesk proposals,
            ProposalCheck check,
            DraftCheck draftCheck,
            Issuers issuers,
            Numbering numbering,
            CertificateRegistry registry,
            Decisions decisions,
            Rulebooks rulebooks) {
        this.proposals = proposals;
        this.check = check;
        this.draftCheck = draftCheck;
        this.issuers = issuers;
        this.numbering = numbering;
        this.registry = registry;
        this.decisions = decisions;
        this.rulebooks = rulebooks;
    }

    /// What the decision would list, refuse and number.
    @Transactional(readOnly = true)
    public DecisionPreview preview(Actor actor, UUID proposalId, Draft draft) {
        var proposal = proposals.get(actor, proposalId);
        var listed = check.inOrder(proposal);
        int year = draft.decidedOn().getYear();
        var issuer = issuer(proposal, draft);
        var numbers = numbering.preview(proposal, issuer, year, listed);
        var present = registry.present(
                listed.stream().map(one -> one.dossier().product().id()).toList());
        var lines = new ArrayList<PreviewLine>();
        for (int i = 0; i < listed.size(); i++) {
            var candidate = listed.get(i);
            var older = present.get(candidate.dossier().product().id());
            lines.add(line(candidate, numbers.get(i), older, draft.decidedOn()));
        }
        var first = proposal.central() ? null : numbering.next(issuer, year);
        return new DecisionPreview(lines, problems(proposal, draft, listed), first);
    }

    private String issuer(Proposal proposal, Draft draft) {
        return issuers.of(proposal, draft.decidedOn()).orElse(proposal.unitCode());
    }

    private PreviewLine line(Candidate candidate, String number, @Nullable Certificate older, LocalDate decidedOn) {
        var months = rulebooks.get(candidate.dossier().rulebook()).validityMonths();
        var validity = Validity.of(decidedOn, months);
        return new PreviewLine(
                candidate.dossierId(),
                candidate.dossier().product().name(),
                candidate.ranking().stars(),
                number,
                validity.from(),
                validity.through(),
                older == null ? null : older.content().number(),
                CertificateRegistry.objection(older, decidedOn));
    }

    private List<FieldProblem> problems(Proposal proposal, Draft draft, List<Candidate> listed) {
        var problems = new ArrayList<>(draftCheck.problems(proposal, draft, listed));
        problems.addAll(NothingCheck.problems(listed));
        problems.addAll(DoubtCheck.problems(listed));
        var taken = decisions.isTaken(issuer(proposal, draft), draft.decidedOn().getYear(), draft.number());
        if (!proposal.central() && taken) {
            problems.add(new FieldProblem("/number", "decision.number-taken", draft.number()));
        }
        return problems;
    }
}
