package vn.ocop.certification.provenance.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateState;
import vn.ocop.certification.decision.Decision;
import vn.ocop.certification.desk.StepView;
import vn.ocop.certification.provenance.Deed;
import vn.ocop.certification.provenance.Provenance;
import vn.ocop.certification.provenance.ToldFact;
import vn.ocop.certification.transparency.ProofDesk.Proof;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;

/// What a certificate rests on, as auditors read it.
record ProvenanceView(
        CertificateFacts certificate,
        @Nullable DecisionFacts decision,
        List<FactView> told,
        List<StepView> steps,
        List<Deed> people,
        @Nullable ProofFacts proof) {

    static ProvenanceView of(Provenance provenance) {
        var decision = provenance.decision();
        var proof = provenance.proof();
        return new ProvenanceView(
                CertificateFacts.of(provenance.certificate()),
                decision == null ? null : DecisionFacts.of(decision),
                provenance.facts().stream().map(FactView::of).toList(),
                StepView.of(provenance.steps()),
                provenance.deeds(),
                proof == null ? null : ProofFacts.of(proof));
    }

    record CertificateFacts(
            CertificateId id,
            String number,
            CertificateState state,
            int stars,
            String productName,
            String producerName,
            DossierId dossierId,
            LocalDate validFrom,
            LocalDate validBefore) {
        static CertificateFacts of(Certificate certificate) {
            var content = certificate.content();
            return new CertificateFacts(
                    certificate.id(),
                    content.number(),
                    certificate.state(),
                    content.stars(),
                    content.product().name(),
                    content.producer().name(),
                    certificate.dossierId(),
                    certificate.validity().from(),
                    certificate.validity().before());
        }
    }

    record DecisionFacts(String number, LocalDate decidedOn, List<String> legalGrounds) {
        static DecisionFacts of(Decision decision) {
            return new DecisionFacts(decision.number(), decision.decidedOn(), decision.legalGrounds());
        }
    }

    /// @param sha256 of the bytes as the other service told them
    /// @param asTold whether what is kept here has that hash
    record FactView(
            String source, String type, long toldSeq, String sha256, boolean asTold, Instant appliedAt, JsonNode says) {
        static FactView of(ToldFact fact) {
            return new FactView(
                    fact.source(),
                    fact.type(),
                    fact.toldSeq(),
                    fact.sha256(),
                    fact.asTold(),
                    fact.appliedAt(),
                    JsonMapper.shared().readTree(fact.payload()));
        }
    }

    /// @param index the entry's place in the transparency log
    record ProofFacts(long index, String checkpoint) {
        static ProofFacts of(Proof proof) {
            return new ProofFacts(proof.leaf().index(), proof.head().note());
        }
    }
}
