package vn.ocop.certification.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberPatternTest {
    @Test
    void writesNumberYearAndIssuer() {
        assertThat(NumberPattern.DEFAULT.format("27", 2020, 12)).isEqualTo("12/2020/GCN-OCOP-27");
        assertThat(new NumberPattern("BN-{year}-{number}").format("27", 2020, 3))
                .isEqualTo("BN-2020-3");
    }

    @Test
    void tellsNumbersApartOnlyWithNumberAndYear() {
        assertThat(NumberPattern.DEFAULT.tellsNumbersApart()).isTrue();
        assertThat(new NumberPattern("{number}/GCN").tellsNumbersApart()).isFalse();
        assertThat(new NumberPattern("{year}/GCN").tellsNumbersApart()).isFalse();
    }
}
