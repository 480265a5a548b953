package vn.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    @ParameterizedTest
    @CsvSource({"269, 3, 89.66", "179, 2, 89.50", "90, 1, 90.00", "1, 9, 0.11", "0, 4, 0.00", "500, 5, 100.00"})
    void isShownWithTwoPlacesRoundedDown(int sum, int count, String shown) {
        assertThat(new Tally(sum, count).shown()).isEqualTo(shown);
    }

    @Test
    void keepsTheSumAndTheCount() {
        assertThat(Tally.of(List.of(89, 90, 90))).isEqualTo(new Tally(269, 3));
    }

    @Test
    void reachesABandOnlyExactly() {
        assertThat(new Tally(179, 2).reaches(90)).isFalse();
        assertThat(new Tally(180, 2).reaches(90)).isTrue();
        assertThat(new Tally(809, 9).reaches(90)).isFalse();
    }

    @Test
    void noValuesHaveNoMean() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(List.of()));
    }
}
