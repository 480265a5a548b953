package vn.ocop.web.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.events.AdministrationEvent;
import vn.ocop.events.AdministrationEvent.GrantRecorded;
import vn.ocop.events.AdministrationEvent.UnitRecorded;
import vn.ocop.events.Role;
import vn.ocop.events.UnitKind;
import vn.ocop.web.administration.AdministrationCopy;
import vn.ocop.web.administration.Grant;
import vn.ocop.web.administration.Grants;
import vn.ocop.web.administration.Succession;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;
import vn.ocop.web.sample.Sample;

/// What the offices of a unit reach after it took over others.
class SuccessionIT {
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate NOW = LocalDate.of(2026, 6, 1);
    private static final Sample SAMPLE = Sample.shared();
    private static final Grants GRANTS = SAMPLE.bean(Grants.class);

    private final String person = "successor " + UUID.randomUUID();

    /// S-A and S-B went into S-NEW; S-TINY into S-A before that; S-PART was divided, nobody recorded into which units.
    /// The code S-B means another area since 2026. S-SAME went into the unit that bears its code since.
    @BeforeAll
    static void tellTheUnits() {
        unit("S-TINY", BEGINNING, FIRST, "S-A");
        unit("S-A", BEGINNING, REFORM, "S-NEW");
        unit("S-B", BEGINNING, REFORM, "S-NEW");
        unit("S-B", LocalDate.of(2026, 1, 1), null, null);
        unit("S-PART", BEGINNING, REFORM, null);
        unit("S-NEW", REFORM, null, null);
        unit("S-SAME", BEGINNING, REFORM, "S-SAME");
        unit("S-SAME", REFORM, null, null);
        unit("S-INTO-SAME", BEGINNING, FIRST, "S-SAME");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOfficesOfTheSuccessorReachTheOldUnitAndNothingElseDoes(Role role) {
        grant(role, "S-NEW");

        var reaches = GRANTS.heldBy(person, NOW).contains(new Grant(role, "S-A"));

        assertThat(reaches).isEqualTo(Succession.ROLES.contains(role));
    }

    @Test
    void seatsKeysAndWhatIsAProducersPassToNobody() {
        assertThat(EnumSet.complementOf(EnumSet.copyOf(Succession.ROLES)))
                .containsExactlyInAnyOrder(
                        Role.COUNCIL_SECRETARY,
                        Role.COUNCIL_MEMBER,
                        Role.ADMINISTRATOR,
                        Role.OPERATOR,
                        Role.PRODUCER,
                        Role.SYSTEM);
    }

    @Test
    void nothingIsGainedBeforeTheDay() {
        grant(Role.PROVINCE_OFFICER, "S-NEW");

        assertThat(units(REFORM.minusDays(1))).containsExactly("S-NEW");
        assertThat(units(REFORM)).containsExactlyInAnyOrder("S-NEW", "S-A", "S-B", "S-TINY");
    }

    @Test
    void aCodeThatAnotherUnitBearsSinceThenIsNotReached() {
        grant(Role.PROVINCE_OFFICER, "S-NEW");

        assertThat(units(NOW)).containsExactlyInAnyOrder("S-NEW", "S-A", "S-TINY");
    }

    @Test
    void aUnitThatWasDividedIsReachedByNobody() {
        grant(Role.PROVINCE_OFFICER, "S-PART");
        assertThat(GRANTS.holders(Role.PROVINCE_OFFICER, "S-PART", NOW))
                .extracting(Grants.Holder::person)
                .containsExactly(person);
        assertThat(units(NOW)).containsExactly("S-PART");
    }

    @Test
    void whatItTookOverUnderTheSameCodeBeforeStaysWithIt() {
        grant(Role.COMMUNE_OFFICER, "S-SAME");

        assertThat(units(NOW)).containsExactlyInAnyOrder("S-SAME", "S-INTO-SAME");
        assertThat(units(FIRST.minusDays(1))).containsExactly("S-SAME");
    }

    @Test
    void theOldUnitsOfficersGainNothingAtTheSuccessor() {
        grant(Role.PROVINCE_OFFICER, "S-A");

        assertThat(units(NOW)).containsExactlyInAnyOrder("S-A", "S-TINY");
    }

    @Test
    void aGrantThatEndedStaysEndedThere() {
        apply(granted(Role.PROVINCE_OFFICER, "S-A", REFORM, false));
        apply(granted(Role.PROVINCE_OFFICER, "S-NEW", NOW, false));
        apply(granted(Role.AUDITOR, "S-NEW", null, true));

        assertThat(units(NOW.minusDays(1))).contains("S-A", "S-NEW");
        assertThat(units(NOW)).isEmpty();
    }

    @Test
    void theSuccessorsOfficersAreThoseForWhomTheOldUnitsWorkWaits() {
        grant(Role.DECISION_SIGNER, "S-NEW");
        grant(Role.COUNCIL_SECRETARY, "S-NEW");

        assertThat(GRANTS.holders(Role.DECISION_SIGNER, "S-TINY", NOW))
                .extracting(Grants.Holder::person)
                .contains(person);
        assertThat(GRANTS.holders(Role.DECISION_SIGNER, "S-TINY", REFORM.minusDays(1)))
                .isEmpty();
        assertThat(GRANTS.holders(Role.COUNCIL_SECRETARY, "S-TINY", NOW)).isEmpty();
        assertThat(GRANTS.holders(Role.DECISION_SIGNER, "S-B", NOW)).isEmpty();
    }

    @Test
    void somebodyStandsInTheOldUnitsPlace() {
        var units = SAMPLE.bean(Units.class);

        assertThat(units.standing("S-TINY", FIRST.minusDays(1)).map(Unit::code)).hasValue("S-TINY");
        assertThat(units.standing("S-TINY", FIRST).map(Unit::code)).hasValue("S-A");
        assertThat(units.standing("S-TINY", NOW).map(Unit::code)).hasValue("S-NEW");
        assertThat(units.standing("S-PART", NOW)).isEmpty();
        assertThat(units.isKnown("S-PART", NOW)).isTrue();
        assertThat(units.isKnown("S-NEW", FIRST)).isFalse();
    }

    private Iterable<String> units(LocalDate day) {
        return GRANTS.heldBy(person, day).stream().map(Grant::unitCode).toList();
    }

    private void grant(Role role, String unit) {
        SAMPLE.grant(person, role, unit);
    }

    private GrantRecorded granted(Role role, String unit, @Nullable LocalDate before, boolean revoked) {
        return new GrantRecorded(
                UUID.randomUUID(), person, person, role, unit, BEGINNING, before, revoked, "admin", Instant.EPOCH);
    }

    private static void apply(AdministrationEvent fact) {
        SAMPLE.bean(AdministrationCopy.class).apply(fact);
    }

    private static void unit(String code, LocalDate from, @Nullable LocalDate before, @Nullable String successor) {
        apply(new UnitRecorded(code, UnitKind.DISTRICT, code, "S", "S", from, before, successor, Instant.EPOCH));
    }
}
