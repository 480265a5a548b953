package vn.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.rulebook.SheetProblem.Kind;
import vn.ocop.rulebook.file.RulebookFiles;

class CriteriaSetTest {
    private static final CriteriaSet SET = RulebookFiles.load().get("vn-2026").set(1);
    private static final Sheet FULL = Sheets.full(SET);

    @Test
    void aSheetWithTheBestBoxesTickedHasAHundredPoints() {
        assertThat(SET.check(FULL)).isEmpty();
        assertThat(SET.total(FULL)).isEqualTo(100);
    }

    @Test
    void theLeastSheetIsTheSumOfTheSmallestBoxes() {
        assertThat(SET.total(Sheets.ticked(SET, _ -> 0))).isEqualTo(15);
    }

    @Test
    void aCriterionLeftOutIsNamed() {
        assertThat(SET.check(Sheets.without(FULL, "2.4")))
                .containsExactly(new SheetProblem(
                        "2.4", Kind.NOT_TICKED, "Tiêu chí 2.4 chưa được chấm / Criterion 2.4 is not ticked"));
    }

    @Test
    void aBoxThatIsNotOfferedIsNamed() {
        assertThat(SET.check(Sheets.with(FULL, "2.4", 2)))
                .extracting(SheetProblem::code, SheetProblem::kind)
                .containsExactly(tuple("2.4", Kind.NO_SUCH_BOX));
        assertThat(SET.check(Sheets.with(FULL, "2.4", -1))).hasSize(1);
    }

    @Test
    void aCriterionOfAnotherSetIsNamed() {
        assertThat(SET.check(Sheets.with(FULL, "02.4", 0)))
                .extracting(SheetProblem::kind)
                .containsExactly(Kind.NO_SUCH_CRITERION);
    }

    @Test
    void aSheetWithProblemsHasNoTotal() {
        assertThatIllegalArgumentException().isThrownBy(() -> SET.total(new Sheet(Map.of())));
    }

    @Test
    void twoBoxesOfEqualPointsAreToldApartByPosition() {
        var twins = new Criterion("3.2", "Quản lý", Part.A, List.of(0, 1, 1, 2), Map.of());
        var set = new CriteriaSet(1, "Rau", List.of(twins), null);
        assertThat(List.of(0, 1, 2, 3).stream().map(position -> set.total(new Sheet(Map.of("3.2", position)))))
                .containsExactly(0, 1, 1, 2);
    }

    @Test
    void aCodeMayNotStandTwice() {
        var criterion = new Criterion("1.1", "Nguồn gốc", Part.A, List.of(0, 1), Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CriteriaSet(1, "Rau", List.of(criterion, criterion), null))
                .withMessageContaining("criterion '1.1' stands twice");
    }
}
