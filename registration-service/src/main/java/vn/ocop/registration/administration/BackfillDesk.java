package vn.ocop.registration.administration;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.UnitKind;
import vn.ocop.events.Uuid7;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;

/// Opens windows of past days for which a province's dossiers may be recorded afterwards.
@Component
public class BackfillDesk {
    private final Jurisdiction jurisdiction;
    private final Backfills backfills;
    private final InstantSource time;
    private final Today today;

    BackfillDesk(Jurisdiction jurisdiction, Backfills backfills, InstantSource time, Today today) {
        this.jurisdiction = jurisdiction;
        this.backfills = backfills;
        this.time = time;
        this.today = today;
    }

    /// Opens a window.
    ///
    /// @param last at the latest yesterday: today and later need no window
    /// @throws vn.ocop.web.problem.Problem 400 where the days are not past or not in order, 403, 404
    @Transactional
    public Backfill open(Actor actor, String provinceCode, LocalDate first, LocalDate last, String reason) {
        requireProvince(actor, provinceCode);
        if (last.isBefore(first)) {
            throw Problems.invalid().at("/until", "backfill.ends-before-it-begins");
        }
        if (!last.isBefore(today.get())) {
            throw Problems.invalid().at("/until", "backfill.not-past");
        }
        var now = time.instant();
        var backfill = new Backfill(Uuid7.at(now), provinceCode, first, last, reason, actor.person(), now);
        backfills.add(backfill);
        return backfill;
    }

    /// The province's windows, latest first.
    @Transactional(readOnly = true)
    public List<Backfill> of(Actor actor, String provinceCode) {
        requireProvince(actor, provinceCode);
        return backfills.of(provinceCode);
    }

    private void requireProvince(Actor actor, String provinceCode) {
        var units = jurisdiction.require(actor, provinceCode);
        if (units.stream().noneMatch(unit -> unit.kind() == UnitKind.PROVINCE)) {
            throw Problems.invalid().at("/provinceCode", "unit.not-a-province", provinceCode);
        }
    }
}
