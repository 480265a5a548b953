package vn.ocop.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u0007", "\u202Eabc", "a\u2066b", "\u200Fa", "\uFEFFa", "a\uD800b", "a\u2028b"})
    void invisibleAndTurningCharactersAreRefused(String text) {
        assertThat(Texts.isClean(text)).isFalse();
    }

    @Test
    void ordinaryTextIsClean() {
        assertThat(Texts.isClean("Nếp cái hoa vàng\n\t1 kg 🌾")).isTrue();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(Texts.length("🌾🌾")).isEqualTo(2);
        assertThat(Texts.length(Texts.normalised("e\u0302\u0301"))).isOne();
    }

    @Test
    void namesTheRefusedCharacter() {
        assertThat(Texts.firstRefused("ab\u202Ec")).isEqualTo("U+202E");
    }
}
