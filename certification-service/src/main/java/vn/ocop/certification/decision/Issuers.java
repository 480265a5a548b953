package vn.ocop.certification.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;

/// Says whose authority decides on a day: after a unit's end that of the unit that took it over.
@Component
class Issuers {
    private final Units units;

    Issuers(Units units) {
        this.units = units;
    }

    /// The issuer of a decision on the proposal; empty where the unit had ended by then and nobody is on record who
    /// took it over.
    Optional<String> of(Proposal proposal, LocalDate day) {
        if (proposal.central()) {
            return Optional.of(Decision.CENTRE);
        }
        var unit = proposal.unitCode();
        var standing = units.standing(unit, day).map(Unit::code);
        return standing.isEmpty() && !units.isKnown(unit, day) ? Optional.of(unit) : standing;
    }
}
