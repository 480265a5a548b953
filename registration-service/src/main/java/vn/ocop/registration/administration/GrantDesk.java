package vn.ocop.registration.administration;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.AdministrationEvent.GrantRecorded;
import vn.ocop.events.Uuid7;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;

/// Grants roles and revokes them. Every change is told, and acts in this service at once.
@Component
public class GrantDesk {
    private final Jurisdiction jurisdiction;
    private final GrantRecords grants;
    private final Announcer announcer;
    private final InstantSource time;
    private final Today today;

    GrantDesk(Jurisdiction jurisdiction, GrantRecords grants, Announcer announcer, InstantSource time, Today today) {
        this.jurisdiction = jurisdiction;
        this.grants = grants;
        this.announcer = announcer;
        this.time = time;
        this.today = today;
    }

    /// Grants a role in a unit of the administrator's jurisdiction.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 where role and unit or the dates do not fit, 403, 404
    @Transactional
    public GrantRecord grant(Actor actor, GrantDraft draft) {
        var units = jurisdiction.require(actor, draft.unitCode());
        if (units.stream().noneMatch(unit -> Offices.fits(draft.role(), unit.kind()))) {
            throw Problems.invalid().at("/role", "grant.role-elsewhere", draft.role(), draft.unitCode());
        }
        var from = Objects.requireNonNullElseGet(draft.validFrom(), today::get);
        var before = draft.validBefore();
        if (before != null && !before.isAfter(from)) {
            throw Problems.invalid().at("/validBefore", "grant.ends-before-it-begins");
        }
        var grant = new GrantRecord(
                Uuid7.at(time.instant()),
                draft.person(),
                draft.name(),
                draft.role(),
                draft.unitCode(),
                from,
                before,
                false);
        tell(grant, actor);
        return grant;
    }

    /// Ends a grant at once. Ending it again changes nothing.
    @Transactional
    public GrantRecord revoke(Actor actor, UUID id, String reason) {
        jurisdiction.seatsOf(actor);
        var grant = grants.find(id).orElseThrow(Problems::notFound);
        jurisdiction.require(actor, grant.unitCode());
        if (grant.revoked()) {
            return grant;
        }
        var ended = new GrantRecord(
                id,
                grant.person(),
                grant.name(),
                grant.role(),
                grant.unitCode(),
                grant.validFrom(),
                grant.validBefore(),
                true);
        tell(ended, actor);
        grants.explain(id, reason);
        return ended;
    }

    /// Grants of the administrator's jurisdiction, by id.
    @Transactional(readOnly = true)
    public List<GrantRecord> search(Actor actor, @Nullable String person, @Nullable UUID after, int rows) {
        return grants.search(jurisdiction.seatsOf(actor), person, after, rows);
    }

    private void tell(GrantRecord grant, Actor actor) {
        var fact = new GrantRecorded(
                grant.id(),
                grant.person(),
                grant.name(),
                grant.role(),
                grant.unitCode(),
                grant.validFrom(),
                grant.validBefore(),
                grant.revoked(),
                actor.person(),
                time.instant());
        announcer.tell(fact, actor.person());
    }
}
