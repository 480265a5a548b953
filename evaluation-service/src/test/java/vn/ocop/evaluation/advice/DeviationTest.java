package vn.ocop.evaluation.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.events.EvaluationEvent.PassResult;

class DeviationTest {
    @Test
    void itIsExactOverUnequalCounts() {
        var found = Deviation.NONE.with(61, pass(100, 3)).with(80, pass(571, 7)).with(70, pass(630, 9));
        assertThat(found.numerator()).isEqualTo(548);
        assertThat(found.denominator()).isEqualTo(21);
        assertThat(found.sheets()).isEqualTo(3);
        assertThat(found.mean()).isEqualTo("+8.69");
    }

    @Test
    void aMemberBelowTheMeansIsShownWithASign() {
        assertThat(Deviation.NONE.with(60, pass(185, 3)).mean()).isEqualTo("-1.66");
        assertThat(Deviation.NONE.with(60, pass(180, 3)).mean()).isEqualTo("+0.00");
    }

    @Test
    void onTooFewSheetsNothingIsSaid() {
        var two = Deviation.NONE.with(60, pass(180, 3)).with(63, pass(180, 3));
        assertThat(Severity.of("a", "A", two, 3).deviation()).isNull();
        assertThat(Severity.of("a", "A", two, 2).deviation()).isEqualTo("+1.50");
        assertThat(Severity.of("a", "A", Deviation.NONE, 0).deviation()).isNull();
    }

    private static PassResult pass(int sum, int count) {
        return new PassResult(1, sum, count, 0, List.of());
    }
}
