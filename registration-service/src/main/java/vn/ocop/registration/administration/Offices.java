package vn.ocop.registration.administration;

import java.util.Optional;
import vn.ocop.events.Role;
import vn.ocop.events.UnitKind;

/// Says in which kind of unit a role has its office.
final class Offices {
    private Offices() {}

    /// Whether the role can be held in a unit of the kind by a person.
    static boolean fits(Role role, UnitKind kind) {
        return role != Role.SYSTEM && seatOf(role).map(kind::equals).orElse(true);
    }

    private static Optional<UnitKind> seatOf(Role role) {
        return switch (role) {
            case COMMUNE_OFFICER, PRODUCER -> Optional.of(UnitKind.COMMUNE);
            case DISTRICT_OFFICER -> Optional.of(UnitKind.DISTRICT);
            case PROVINCE_OFFICER -> Optional.of(UnitKind.PROVINCE);
            case COUNCIL_SECRETARY,
                    COUNCIL_MEMBER,
                    DECISION_PREPARER,
                    DECISION_SIGNER,
                    ADMINISTRATOR,
                    OPERATOR,
                    AUDITOR,
                    SYSTEM -> Optional.empty();
        };
    }
}
