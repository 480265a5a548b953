package vn.ocop.evaluation.desk;

import java.util.Set;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Who has to do with a unit's reviews, councils and rounds.
public final class Readers {
    private static final Set<Role> OFFICERS = Set.of(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER);
    private static final Set<Role> COUNCIL = Set.of(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

    private Readers() {}

    /// The units whose reviews, councils and rounds the person may see.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever has nothing to do with evaluation
    public static Set<String> unitsOf(Actor actor) {
        actor.require(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);
        return actor.unitsWith(
                Set.of(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER));
    }

    /// The units in which the person may keep a council's record.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is on no council
    public static Set<String> councilUnitsOf(Actor actor) {
        return actor.require(Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER).unitsWith(COUNCIL);
    }

    /// Goes on if the person is an officer of the unit.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is no officer, 404 for another unit's
    public static void requireOfficer(Actor actor, String unitCode) {
        actor.require(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER);
        if (!actor.unitsWith(OFFICERS).contains(unitCode)) {
            throw Problems.notFound();
        }
    }
}
