package vn.ocop.registration.administration;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.problem.Problems;

/// Says which units an administrator may administer: at the centre all, elsewhere the own unit and those below.
@Component
public class Jurisdiction {
    /// The code of the centre.
    public static final String CENTRE = "00";

    private final UnitRecords units;

    Jurisdiction(UnitRecords units) {
        this.units = units;
    }

    /// Goes on if the person may administer the unit.
    ///
    /// @return all units that bear or bore the code, latest first
    /// @throws vn.ocop.web.problem.Problem 403 without the office, 404 for a unit that is absent or elsewhere
    public List<Unit> require(Actor actor, String unitCode) {
        var seats = seatsOf(actor);
        var records = units.of(unitCode);
        var isWithin = seats.contains(CENTRE) || records.stream().anyMatch(unit -> isBelow(unit, seats));
        if (records.isEmpty() || !isWithin) {
            throw Problems.notFound();
        }
        return records;
    }

    /// The units of the administrator's office.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 without the office
    public Set<String> seatsOf(Actor actor) {
        return actor.require(Role.ADMINISTRATOR).unitsWith(Role.ADMINISTRATOR);
    }

    private static boolean isBelow(Unit unit, Set<String> seats) {
        var parent = unit.parentCode();
        return seats.contains(unit.code())
                || seats.contains(unit.provinceCode())
                || (parent != null && seats.contains(parent));
    }
}
