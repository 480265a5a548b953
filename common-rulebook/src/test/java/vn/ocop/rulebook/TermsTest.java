package vn.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.rulebook.file.RulebookFiles;

class TermsTest {
    private static final Rulebooks RULEBOOKS = RulebookFiles.load();
    private static final Rulebook NEW = RULEBOOKS.get("vn-2026");

    private enum Kind {
        FIRST_TIME,
        UPGRADE,
        RE_RANKING
    }

    @Test
    void since2026ARerankingArrivesBetween180And120DaysBeforeTheExpiry() {
        var window = NEW.terms().renewalWindow().orElseThrow();
        var validBefore = LocalDate.parse("2027-06-30");
        assertThat(window.opensOn(validBefore)).isEqualTo("2027-01-01");
        assertThat(window.closesOn(validBefore)).isEqualTo("2027-03-02");
        assertThat(window.holds(LocalDate.parse("2026-12-31"), validBefore)).isFalse();
        assertThat(window.holds(LocalDate.parse("2027-01-01"), validBefore)).isTrue();
        assertThat(window.holds(LocalDate.parse("2027-03-02"), validBefore)).isTrue();
        assertThat(window.holds(LocalDate.parse("2027-03-03"), validBefore)).isFalse();
    }

    @Test
    void beforeThatThereIsNoWindowButANoticeOfThirtyDays() {
        for (var id : List.of("vn-2023", "vn-2025")) {
            var terms = RULEBOOKS.get(id).terms();
            assertThat(terms.renewalWindow()).isEmpty();
            assertThat(terms.renewalNotice()).map(Deadline::days).contains(30);
        }
        assertThat(RULEBOOKS.get("vn-2020").terms().renewalNotice()).isEmpty();
    }

    @Test
    void aCertificateIsExtendedOnlyWhereTheChangeOfRulesKeptItFromItsWindow() {
        // Its window closed before 22 May 2026, and it still held then.
        assertThat(NEW.extendableBefore(LocalDate.parse("2026-08-01"))).contains(LocalDate.parse("2027-01-28"));
        // Its window closed on 22 May 2026 or later: it could have been used.
        assertThat(NEW.extendableBefore(LocalDate.parse("2026-09-19"))).isEmpty();
        assertThat(NEW.extendableBefore(LocalDate.parse("2026-09-18"))).isPresent();
        // It had expired.
        assertThat(NEW.extendableBefore(LocalDate.parse("2026-05-22"))).isEmpty();
        assertThat(RULEBOOKS.get("vn-2020").extendableBefore(LocalDate.parse("2026-08-01")))
                .isEmpty();
    }

    @Test
    void pendingDossiersFinishUnderTheOldRulesInTheGivenDays() {
        assertThat(NEW.terms().pending(Kind.FIRST_TIME)).map(Deadline::days).contains(60);
        assertThat(NEW.terms().pending(Kind.UPGRADE)).map(Deadline::days).contains(60);
        assertThat(NEW.terms().pending(Kind.RE_RANKING)).map(Deadline::days).contains(30);
        assertThat(RULEBOOKS.get("vn-2025").terms().pending(Kind.FIRST_TIME)).isEmpty();
    }

    @Test
    void sixGroundsRevokeWithinFifteenDaysSince2026LocalRulesBefore() {
        assertThat(NEW.revocationGrounds()).hasSize(6);
        assertThat(NEW.terms().revocation()).map(Deadline::days).contains(15);
        assertThat(RULEBOOKS.get("vn-2025").revocationGrounds()).isEmpty();
    }

    @Test
    void halfAWindowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Terms(List.of(new Deadline("re-ranking-latest", 120, DayUnit.CALENDAR_DAYS))))
                .withMessageContaining("needs both");
    }
}
