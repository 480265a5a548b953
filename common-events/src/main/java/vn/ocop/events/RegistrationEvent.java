package vn.ocop.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What registration-service tells of dossiers.
@ToldOn(value = "ocop.registration", by = "registration")
public sealed interface RegistrationEvent extends OcopEvent {
    DossierId dossierId();

    @Override
    default UUID stream() {
        return dossierId().value();
    }

    /// A commune handed in a complete dossier. Carries all of it: nobody asks registration for more.
    ///
    /// @param rulebook the rulebook the dossier is pinned to for good, for example `vn-2020`
    /// @param policyVersion the version of the province's policy it is pinned to
    /// @param submittedOn the legal date of submission; it chose rulebook, policy and units, and lies before
    ///     `submittedAt` where a round is recorded afterwards
    /// @param submittedBy the person who registered it, who may not score it
    @EventType("ocop.dossier.submitted.v1")
    record DossierSubmitted(
            DossierId dossierId,
            DossierKind kind,
            ProductFacts product,
            ProducerFacts producer,
            PlaceFacts place,
            String rulebook,
            int policyVersion,
            List<DocumentFacts> documents,
            LocalDate submittedOn,
            String submittedBy,
            Instant submittedAt)
            implements RegistrationEvent {}

    /// A returned dossier came back, mended.
    ///
    /// @param submission 2 for the first resubmission
    /// @param documents all documents of the dossier as they are now
    /// @param changedItems the items of the document list that changed since the last submission
    @EventType("ocop.dossier.resubmitted.v1")
    record DossierResubmitted(
            DossierId dossierId,
            int submission,
            List<DocumentFacts> documents,
            List<String> changedItems,
            String submittedBy,
            Instant submittedAt)
            implements RegistrationEvent {}

    /// The commune's report of Decision 26/2026 is in, and with it the request to the province.
    @EventType("ocop.dossier.commune-reported.v1")
    record CommuneReported(
            DossierId dossierId,
            String localMaterials,
            String localLabour,
            String originOfIdea,
            String localIdentity,
            String reportedBy,
            Instant reportedAt)
            implements RegistrationEvent {}

    /// The dossier was withdrawn before a decision.
    @EventType("ocop.dossier.withdrawn.v1")
    record DossierWithdrawn(DossierId dossierId, String reason, String withdrawnBy, Instant withdrawnAt)
            implements RegistrationEvent {}

    /// The dossier's case ended because a deadline passed that it depended on; a new dossier may be handed in.
    ///
    /// @param deadline its name: `return-lapse` where a returned dossier was not mended in time, or the term
    ///     to finish under the rules before a change of rules, e.g. `pending-first-time`
    /// @param dueOn the last day, in Viet Nam
    /// @param lapsedAt when it was found to have lapsed
    @EventType("ocop.dossier.lapsed.v1")
    record DossierLapsed(DossierId dossierId, String deadline, LocalDate dueOn, Instant lapsedAt)
            implements RegistrationEvent {}

    /// A deadline of the dossier is near. Told once for each deadline.
    ///
    /// @param name the deadline's name in the rulebook, e.g. `commune-report`
    /// @param dueOn the last day, in Viet Nam
    /// @param unitCode the unit of the holder
    @EventType("ocop.deadline.approached.v1")
    record DeadlineApproached(
            DossierId dossierId, String name, LocalDate dueOn, Holder holder, String unitCode, Instant toldAt)
            implements RegistrationEvent {}

    /// A deadline of the dossier passed without being met. Told once for each deadline.
    ///
    /// @param name the deadline's name in the rulebook, e.g. `commune-report`
    /// @param dueOn the last day, in Viet Nam
    /// @param unitCode the unit of the holder
    @EventType("ocop.deadline.passed.v1")
    record DeadlinePassed(
            DossierId dossierId, String name, LocalDate dueOn, Holder holder, String unitCode, Instant toldAt)
            implements RegistrationEvent {}

    /// The product as it is named on papers.
    ///
    /// @param code `province-district-commune-serial-year` (2020) or `province-commune-serial-year` (2026)
    /// @param setNumber the product set, 1..26
    record ProductFacts(ProductId id, String code, String name, int setNumber) {}

    /// The producer as published: registered name and business address, never a person's data.
    ///
    /// @param representativeHash keyed hash of the representative's identity number, for conflict checks only
    record ProducerFacts(
            ProducerId id,
            ProducerKind kind,
            String name,
            String address,
            @Nullable String representativeHash) {}

    /// Where the producer is, in units as valid on submission.
    ///
    /// @param districtCode absent where the rulebook has no districts
    record PlaceFacts(String communeCode, @Nullable String districtCode, String provinceCode) {}

    /// One document of a dossier; its bytes are fetched by hash through a signed link.
    ///
    /// @param item the item of the rulebook's document list that it serves
    /// @param size bytes
    /// @param sha256 lower-case hexadecimal digest of the bytes
    /// @param criteria codes of the criteria that it backs
    record DocumentFacts(
            String item,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            @Nullable String number,
            @Nullable LocalDate expiresOn,
            List<String> criteria) {}
}
