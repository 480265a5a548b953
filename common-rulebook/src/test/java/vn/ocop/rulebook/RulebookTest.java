package vn.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ocop.rulebook.file.RulebookFiles;

class RulebookTest {
    private static final Rulebook OLD = RulebookFiles.load().get("vn-2020");
    private static final Rulebook NEW = RulebookFiles.load().get("vn-2026");

    @Test
    void theDistrictReviewsOnlyWhereTheRulebookHasIt() {
        assertThat(OLD.firstTier().tier()).isEqualTo(Tier.DISTRICT);
        assertThat(OLD.firstTier().passesOnAt()).isEqualTo(50);
        assertThat(OLD.tierAfter(Tier.DISTRICT)).map(TierRules::tier).contains(Tier.PROVINCE);
        assertThat(OLD.tierAfter(Tier.PROVINCE)).isEmpty();
        assertThat(NEW.firstTier().tier()).isEqualTo(Tier.PROVINCE);
        assertThatIllegalArgumentException().isThrownBy(() -> NEW.tierAfter(Tier.DISTRICT));
    }

    @Test
    void theCommuneReportsWithinFifteenWorkingDaysSince2026() {
        assertThat(OLD.communeReport()).isFalse();
        assertThat(OLD.terms().communeReport()).isEmpty();
        assertThat(NEW.communeReport()).isTrue();
        assertThat(OLD.reRankingInWriting()).isFalse();
        assertThat(NEW.reRankingInWriting()).isTrue();
        assertThat(NEW.terms().communeReport()).contains(new Deadline("commune-report", 15, DayUnit.WORKING_DAYS));
    }

    @Test
    void theProvinceCertifiesThreeAndFourStarsTheCentreFive() {
        for (var rulebook : List.of(OLD, NEW)) {
            assertThat(List.of(3, 4, 5).stream().map(rulebook::certifierOf))
                    .containsExactly(Tier.PROVINCE, Tier.PROVINCE, Tier.CENTRE);
            assertThat(rulebook.certifies(2)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> rulebook.certifierOf(2));
        }
    }

    @Test
    void aDossierLacksWhatItsListNames() {
        var present = Set.of("registration-form", "organisation-chart", "awards");
        assertThat(items(OLD.missingItems(present, 1)))
                .containsExactly("business-plan", "business-registration", "samples");
        assertThat(items(NEW.missingItems(present, 1))).containsExactly("self-assessment");
    }

    @Test
    void servicesHandInNoSamples() {
        assertThat(items(OLD.missingItems(Set.of(), 26)))
                .containsExactly("registration-form", "business-plan", "organisation-chart", "business-registration");
        assertThat(OLD.samplesOf(26)).isEmpty();
    }

    @Test
    void theDocumentListSaysHowManySamplesAreAskedFor() {
        assertThat(OLD.samplesOf(1)).map(RequiredDocument::samples).contains(5);
        assertThat(NEW.samplesOf(1)).isEmpty();
    }

    @Test
    void aCertificateHoldsThirtySixCalendarMonths() {
        assertThat(OLD.validBefore(LocalDate.parse("2020-12-08"))).isEqualTo("2023-12-08");
        assertThat(OLD.validBefore(LocalDate.parse("2020-02-29"))).isEqualTo("2023-02-28");
    }

    @Test
    void theProductCodeNamesTheDistrictOnlyWhereThereIsOne() {
        assertThat(OLD.productCode().codeOf("27", "256", "09163", 1, 2020)).isEqualTo("27-256-09163-1-2020");
        assertThat(NEW.productCode().codeOf("24", null, "09187", 12, 2026)).isEqualTo("24-09187-12-2026");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OLD.productCode().codeOf("27", null, "09163", 1, 2020))
                .withMessageContaining("names the district");
    }

    @Test
    void aProductOfNinetyPointsGoesToTheCentreWhereNoGateStandsInTheWay() {
        var set = OLD.set(1);
        assertThat(OLD.forwards(OLD.rank(1, List.of(Sheets.full(set))))).isTrue();
        assertThat(OLD.forwards(OLD.rank(1, List.of(Sheets.ticked(set, _ -> 0)))))
                .isFalse();
    }

    private static List<String> items(List<RequiredDocument> documents) {
        return documents.stream().map(RequiredDocument::item).toList();
    }
}
