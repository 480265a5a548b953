package vn.ocop.web.jdbc;

import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.events.AdministrationEvent;
import vn.ocop.events.AdministrationEvent.CalendarDaySet;
import vn.ocop.events.AdministrationEvent.GrantRecorded;
import vn.ocop.events.AdministrationEvent.LocalRules;
import vn.ocop.events.AdministrationEvent.PolicySet;
import vn.ocop.events.AdministrationEvent.RelationRecorded;
import vn.ocop.events.AdministrationEvent.UnitRecorded;
import vn.ocop.web.administration.AdministrationCopy;
import vn.ocop.web.administration.CalendarChanged;
import vn.ocop.web.administration.GrantsChanged;

/// Writes `unit`, `grant_held`, `policy` and `calendar_day`; a later fact wins whatever the order in which they come.
final class JdbcAdministrationCopy implements AdministrationCopy {
    private static final String UNIT = """
            INSERT INTO unit (code, kind, name, parent_code, province_code, valid_from, valid_before, successor_code,
                recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code, valid_from) DO UPDATE SET kind = excluded.kind, name = excluded.name,
                parent_code = excluded.parent_code, province_code = excluded.province_code,
                valid_before = excluded.valid_before, successor_code = excluded.successor_code,
                recorded_at = excluded.recorded_at
            WHERE unit.recorded_at <= excluded.recorded_at""";
    private static final String GRANT = """
            INSERT INTO grant_held (grant_id, person, name, role, unit_code, valid_from, valid_before, revoked,
                recorded_by, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (grant_id) DO UPDATE SET person = excluded.person, name = excluded.name,
                role = excluded.role, unit_code = excluded.unit_code, valid_from = excluded.valid_from,
                valid_before = excluded.valid_before, revoked = excluded.revoked,
                recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
            WHERE grant_held.recorded_at <= excluded.recorded_at""";
    private static final String POLICY = """
            INSERT INTO policy (province_code, version, quorum_numerator, quorum_denominator, spread_limit,
                participating_list_required, provisional_certificate, certificate_number_pattern, effective_from,
                set_by, set_at, scoring_passes, nearest_box, return_rounds, return_lapse_days, suspension_allowed,
                near_edge_margin, severity_minimum_sheets)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (province_code, version) DO NOTHING""";

    private static final String DAY = """
            INSERT INTO calendar_day (day, working, name, set_by, set_at)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (day) DO UPDATE SET working = excluded.working, name = excluded.name,
                set_by = excluded.set_by, set_at = excluded.set_at
            WHERE calendar_day.set_at <= excluded.set_at""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;

    JdbcAdministrationCopy(JdbcClient jdbc, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    @Override
    public void apply(AdministrationEvent event) {
        switch (event) {
            case UnitRecorded unit -> keep(unit);
            case GrantRecorded grant -> keep(grant);
            case PolicySet policy -> keep(policy);
            case CalendarDaySet day -> keep(day);
            // Kept by the service that judges by it: evaluation.
            case RelationRecorded relation -> publisher.publishEvent(relation);
        }
    }

    private void keep(UnitRecorded unit) {
        jdbc.sql(UNIT)
                .param(unit.code())
                .param(unit.kind().name())
                .param(unit.name())
                .param(unit.parentCode())
                .param(unit.provinceCode())
                .param(unit.validFrom())
                .param(unit.validBefore())
                .param(unit.successorCode())
                .param(unit.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        publisher.publishEvent(unit);
    }

    private void keep(GrantRecorded grant) {
        jdbc.sql(GRANT)
                .param(grant.grantId())
                .param(grant.person())
                .param(grant.name())
                .param(grant.role().name())
                .param(grant.unitCode())
                .param(grant.validFrom())
                .param(grant.validBefore())
                .param(grant.revoked())
                .param(grant.recordedBy())
                .param(grant.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        publisher.publishEvent(new GrantsChanged(grant.person()));
    }

    private void keep(PolicySet policy) {
        var rules = Objects.requireNonNullElse(policy.rules(), LocalRules.DEFAULT);
        jdbc.sql(POLICY)
                .param(policy.provinceCode())
                .param(policy.version())
                .param(policy.quorumNumerator())
                .param(policy.quorumDenominator())
                .param(policy.spreadLimit())
                .param(policy.participatingListRequired())
                .param(policy.provisionalCertificate())
                .param(policy.certificateNumberPattern())
                .param(policy.effectiveFrom())
                .param(policy.setBy())
                .param(policy.setAt().atOffset(ZoneOffset.UTC))
                .param(rules.scoringPasses())
                .param(rules.nearestBox())
                .param(rules.returnRounds())
                .param(rules.returnLapseDays())
                .param(rules.suspensionAllowed())
                .param(rules.nearEdgeMargin())
                .param(rules.severityMinimumSheets())
                .update();
    }

    private void keep(CalendarDaySet day) {
        jdbc.sql(DAY)
                .param(day.day())
                .param(day.working())
                .param(day.name())
                .param(day.setBy())
                .param(day.setAt().atOffset(ZoneOffset.UTC))
                .update();
        publisher.publishEvent(new CalendarChanged(day.day()));
    }
}
