package vn.ocop.web.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.events.AdministrationEvent;
import vn.ocop.events.AdministrationEvent.CalendarDaySet;
import vn.ocop.events.AdministrationEvent.LocalRules;
import vn.ocop.events.AdministrationEvent.PolicySet;
import vn.ocop.events.AdministrationEvent.UnitRecorded;
import vn.ocop.events.Role;
import vn.ocop.events.UnitKind;
import vn.ocop.web.administration.AdministrationCopy;
import vn.ocop.web.administration.CalendarDay;
import vn.ocop.web.administration.CalendarDays;
import vn.ocop.web.administration.Grants;
import vn.ocop.web.administration.Policies;
import vn.ocop.web.administration.Policy;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;
import vn.ocop.web.sample.Sample;

class AdministrationCopyIT {
    private static final LocalDate OLD = LocalDate.of(2000, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 11, 2);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 1);
    private static final Instant TOLD = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalRules RULES = new LocalRules(2, true, 3, 60, false, 25, 12);
    private static final Sample SAMPLE = Sample.shared();
    private static final Units UNITS = SAMPLE.bean(Units.class);

    @BeforeAll
    static void tellTheUnits() {
        apply(unit("27", UnitKind.PROVINCE, "Bắc Ninh (cũ)", null, OLD, REFORM, TOLD));
        apply(unit("27", UnitKind.PROVINCE, "Bắc Ninh", null, REFORM, null, TOLD));
        apply(unit("256", UnitKind.DISTRICT, "Thành phố Bắc Ninh", "27", OLD, REFORM, TOLD));
        apply(unit("9163", UnitKind.COMMUNE, "Vũ Ninh", "256", OLD, REFORM, TOLD));
        apply(unit("9169", UnitKind.COMMUNE, "Kinh Bắc", "27", REFORM, null, TOLD));
    }

    @Test
    void aCodeMeansTheUnitOfTheDay() {
        assertThat(UNITS.find("27", IN_2020).map(Unit::name)).hasValue("Bắc Ninh (cũ)");
        assertThat(UNITS.find("27", REFORM).map(Unit::name)).hasValue("Bắc Ninh");
        assertThat(UNITS.find("256", REFORM)).isEmpty();
        assertThat(UNITS.find("256", REFORM.minusDays(1))).isPresent();
    }

    @Test
    void knowsWhatLiesBelowOnTheDay() {
        assertThat(UNITS.children("27", IN_2020)).extracting(Unit::code).containsExactly("256");
        assertThat(UNITS.subtree("27", IN_2020)).extracting(Unit::code).containsExactly("256", "27", "9163");
        assertThat(UNITS.subtree("27", IN_2026)).extracting(Unit::code).containsExactly("27", "9169");
        assertThat(UNITS.ofKind(UnitKind.COMMUNE, IN_2026))
                .extracting(Unit::code)
                .containsExactly("9169");
    }

    @Test
    void twiceIsOnceAndTheLaterFactWins() {
        apply(unit("9999", UnitKind.COMMUNE, "Mới", "256", OLD, null, TOLD.plusSeconds(2)));
        apply(unit("9999", UnitKind.COMMUNE, "Cũ", "256", OLD, null, TOLD));
        assertThat(UNITS.find("9999", OLD).map(Unit::name)).hasValue("Mới");
        apply(unit("9999", UnitKind.COMMUNE, "Mới", "256", OLD, OLD.plusDays(1), TOLD.plusSeconds(3)));
        assertThat(UNITS.find("9999", IN_2020)).isEmpty();
    }

    @Test
    void theHighestPolicyVersionEffectiveByTheDayIsInForce() {
        apply(policy(1, 10, LocalDate.of(2020, 1, 1)));
        apply(policy(2, 8, LocalDate.of(2021, 1, 1)));
        apply(policy(2, 99, LocalDate.of(2021, 1, 1)));
        var policies = SAMPLE.bean(Policies.class);
        assertThat(policies.inForce("27", IN_2020).orElseThrow().spreadLimit()).isEqualTo(10);
        assertThat(policies.inForce("27", IN_2026).orElseThrow().spreadLimit()).isEqualTo(8);
        assertThat(policies.version("27", 1).orElseThrow().version()).isOne();
        assertThat(policies.inForce("27", OLD)).isEmpty();
        assertThat(policies.version("27", 3)).isEmpty();
        assertThat(policies.version("27", 2).orElseThrow().rules()).isEqualTo(RULES);
        assertThat(policies.of("27")).extracting(Policy::version).containsExactly(2, 1);
    }

    @Test
    void aPolicyToldByTheFirstReleaseHasTheDefaults() {
        apply(new PolicySet("33", 1, 3, 4, 10, true, true, "{number}/{year}", null, OLD, "admin", TOLD));
        var policy = SAMPLE.bean(Policies.class).version("33", 1).orElseThrow();
        assertThat(policy.rules()).isEqualTo(LocalRules.DEFAULT);
        assertThat(policy.setBy()).isEqualTo("admin");
    }

    @Test
    void aDayOfTheCalendarIsWhatWasSetLast() {
        var day = LocalDate.of(2027, 2, 13);
        apply(new CalendarDaySet(day, true, "Làm bù", "admin", TOLD.plusSeconds(1)));
        apply(new CalendarDaySet(day, false, "Cũ", "admin", TOLD));
        assertThat(SAMPLE.bean(CalendarDays.class).all())
                .containsExactly(new CalendarDay(day, true, "Làm bù", "admin", TOLD.plusSeconds(1)));
    }

    @Test
    void namesTheHoldersOfAnOffice() {
        SAMPLE.grant("son", Role.DISTRICT_OFFICER, "256");
        SAMPLE.grant("tam", Role.DISTRICT_OFFICER, "256");
        var grants = SAMPLE.bean(Grants.class);
        assertThat(grants.holders(Role.DISTRICT_OFFICER, "256", IN_2020))
                .extracting(Grants.Holder::person)
                .containsExactly("son", "tam");
        assertThat(grants.holders(Role.DISTRICT_OFFICER, "256", OLD)).isEmpty();
    }

    private static void apply(AdministrationEvent fact) {
        SAMPLE.bean(AdministrationCopy.class).apply(fact);
    }

    private static UnitRecorded unit(
            String code,
            UnitKind kind,
            String name,
            @Nullable String parent,
            LocalDate from,
            @Nullable LocalDate before,
            Instant at) {
        return new UnitRecorded(code, kind, name, parent, "27", from, before, null, at);
    }

    private static PolicySet policy(int version, int spread, LocalDate from) {
        return new PolicySet("27", version, 3, 4, spread, true, true, "{number}/{year}", RULES, from, "admin", TOLD);
    }
}
