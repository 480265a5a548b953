package vn.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CouncilPolicyTest {
    private static final CouncilPolicy POLICY = new CouncilPolicy(3, 4, 10);

    @Test
    void threeQuartersWithTheChairAreAQuorum() {
        assertThat(POLICY.quorate(7, 9, true)).isTrue();
        assertThat(POLICY.quorate(6, 8, true)).isTrue();
    }

    @Test
    void fewerThanThreeQuartersAreNone() {
        assertThat(POLICY.quorate(6, 9, true)).isFalse();
        assertThat(POLICY.quorate(2, 3, true)).isFalse();
    }

    @Test
    void nobodyIsQuorateWithoutTheChair() {
        assertThat(POLICY.quorate(9, 9, false)).isFalse();
    }

    @Test
    void onlyMoreThanTheLimitIsTooFarApart() {
        assertThat(POLICY.spreadExceeded(70, 80)).isFalse();
        assertThat(POLICY.spreadExceeded(70, 81)).isTrue();
    }
}
