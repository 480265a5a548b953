package vn.ocop.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupCodeTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void hasEightyRandomBitsInGroupsOfFour() {
        assertThat(Stream.generate(() -> LookupCode.random(random)).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7QF2-0ZKM-9T4B-XW31", "7qf20zkm9t4bxw3l", " 7QF2 OZKM 9T4B XW3i "})
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(LookupCode.read(typed)).isEqualTo("7QF2-0ZKM-9T4B-XW31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7QF2", "7QF2-0ZKM-9T4B-XW31-0", "7QF2-0ZKM-9T4B-XW3U", "' OR 1=1 --aaaaaa", "Ắ"})
    void whatIsNoCodeIsNobodysCode(String typed) {
        assertThat(LookupCode.read(typed)).isEmpty();
    }
}
