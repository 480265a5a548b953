package vn.ocop.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What registration-service tells of units, grants, policies and the calendar; each service keeps its own copy.
@ToldOn(value = "ocop.administration", by = "registration")
public sealed interface AdministrationEvent extends OcopEvent {
    /// A unit exists, or its end became known. Its key is (code, validFrom): a code can mean another area later.
    ///
    /// @param parentCode the unit above on `validFrom`; absent for the centre
    /// @param provinceCode its province; for the centre its own code
    /// @param validBefore first day on which it no longer exists; absent while it does
    /// @param successorCode the unit that took it over, absent where none is on record
    @EventType("ocop.unit.recorded.v1")
    record UnitRecorded(
            String code,
            UnitKind kind,
            String name,
            @Nullable String parentCode,
            String provinceCode,
            LocalDate validFrom,
            @Nullable LocalDate validBefore,
            @Nullable String successorCode,
            Instant recordedAt)
            implements AdministrationEvent {
        @Override
        public UUID stream() {
            return streamOf("unit/" + code + "/" + validFrom);
        }
    }

    /// A person may act in a role for a unit, from a day to a day. Told again whenever it changes or ends.
    ///
    /// @param person the subject of the person's token
    /// @param name as shown to colleagues
    /// @param validBefore first day on which it no longer holds; absent while open-ended
    /// @param revoked ended at once, whatever the dates say
    @EventType("ocop.grant.recorded.v1")
    record GrantRecorded(
            UUID grantId,
            String person,
            String name,
            Role role,
            String unitCode,
            LocalDate validFrom,
            @Nullable LocalDate validBefore,
            boolean revoked,
            String recordedBy,
            Instant recordedAt)
            implements AdministrationEvent {
        @Override
        public UUID stream() {
            return grantId;
        }
    }

    /// A province set its local policy. Versions count from 1; each stays for the dossiers pinned to it.
    ///
    /// @param quorumNumerator with the denominator: the part of members that must be present
    /// @param spreadLimit points by which two sheets may differ before the pass must be scored again
    /// @param participatingListRequired whether only products on the approved annual list may be registered
    /// @param provisionalCertificate whether the province certifies while the centre decides
    /// @param rules what else it says; absent in what release 0.1.0 told: [LocalRules#DEFAULT] then holds
    /// @param certificateNumberPattern of certificate numbers, with places for number, year and issuer
    @EventType("ocop.policy.set.v1")
    record PolicySet(
            String provinceCode,
            int version,
            int quorumNumerator,
            int quorumDenominator,
            int spreadLimit,
            boolean participatingListRequired,
            boolean provisionalCertificate,
            String certificateNumberPattern,
            @Nullable LocalRules rules,
            LocalDate effectiveFrom,
            String setBy,
            Instant setAt)
            implements AdministrationEvent {
        @Override
        public UUID stream() {
            return streamOf("policy/" + provinceCode);
        }
    }

    /// An administrator said that a day is a working day or not, against the calendar that the services ship with.
    ///
    /// @param working whether offices work on it
    /// @param name why, e.g. the holiday or the day that it makes up for
    @EventType("ocop.day.set.v1")
    record CalendarDaySet(LocalDate day, boolean working, String name, String setBy, Instant setAt)
            implements AdministrationEvent {
        @Override
        public UUID stream() {
            return streamOf("calendar/" + day);
        }
    }

    /// A person is connected with a producer: whoever is takes no part in evaluating its products, nor those
    /// of another producer of the same legal representative. Told again when it ends, which undoes nothing.
    ///
    /// @param representativeHash keyed hash of the identity number of the producer's representative, absent
    /// where it is unknown
    /// @param person the subject of the person's token
    /// @param ended no longer holds for dossiers to come
    @EventType("ocop.relation.recorded.v1")
    record RelationRecorded(
            UUID relationId,
            ProducerId producerId,
            @Nullable String representativeHash,
            String person,
            RelationKind kind,
            boolean ended,
            String recordedBy,
            Instant recordedAt)
            implements AdministrationEvent {
        @Override
        public UUID stream() {
            return relationId;
        }
    }

    /// What a province's policy says beside quorum, spread and certificate. All of it is *policy*: the law leaves it
    /// to council rules or is silent.
    ///
    /// @param scoringPasses the most ordinary scoring passes at a tier; 0 for as many as the rulebook says
    /// @param nearestBox whether the council's value of a criterion is the box nearest to the mean, the lower of
    /// two equally near; else the mean is rounded down to a box
    /// @param returnRounds how often a dossier may be returned; 0 for no limit
    /// @param returnLapseDays calendar days after which a returned dossier lapses; 0 for never
    /// @param suspensionAllowed whether certificates may be suspended
    /// @param nearEdgeMargin how near to a band's edge a mean is reported, in hundredths of a point
    /// @param severityMinimumSheets the least sheets of a member before advice on severity is given
    record LocalRules(
            int scoringPasses,
            boolean nearestBox,
            int returnRounds,
            int returnLapseDays,
            boolean suspensionAllowed,
            int nearEdgeMargin,
            int severityMinimumSheets) {
        /// What holds where a province has said nothing.
        public static final LocalRules DEFAULT = new LocalRules(0, false, 0, 0, true, 50, 10);
    }

    private static UUID streamOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
