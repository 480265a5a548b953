package vn.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BandsTest {
    private static final Bands BANDS = new Bands(30, 50, 70, 90);

    @Test
    void eightyNineAndAHalfAreFourStars() {
        assertThat(BANDS.starsOf(new Tally(179, 2))).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("sheetsPerPass")
    void everySumOfACouncilFallsIntoTheBandOfItsExactMean(int count) {
        for (int sum = 0; sum <= 100 * count; sum++) {
            assertThat(BANDS.starsOf(new Tally(sum, count)))
                    .as("%d of %d sheets", sum, count)
                    .isEqualTo(starsOfMean(new BigDecimal(sum), new BigDecimal(count)));
        }
    }

    @Test
    void boundsThatDoNotAscendAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bands(30, 50, 50, 90));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bands(0, 50, 70, 90));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bands(30, 50, 70, 101));
    }

    static IntStream sheetsPerPass() {
        return IntStream.rangeClosed(1, 15);
    }

    /// The mean's whole part decides, for every bound is whole.
    static int starsOfMean(BigDecimal sum, BigDecimal count) {
        var whole = sum.divideToIntegralValue(count);
        return 1
                + (int) Stream.of("30", "50", "70", "90")
                        .map(BigDecimal::new)
                        .filter(bound -> whole.compareTo(bound) >= 0)
                        .count();
    }
}
