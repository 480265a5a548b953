package vn.ocop.certification.qr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QrFactsTest {
    @Test
    void aNameThatFitsStaysAsItIs() {
        assertThat(QrFacts.cut("Nếp cái hoa vàng Đông Thọ")).isEqualTo("Nếp cái hoa vàng Đông Thọ");
        assertThat(QrFacts.cut("a".repeat(QrFacts.LONGEST))).hasSize(QrFacts.LONGEST);
    }

    @Test
    void aLongNameIsCutBetweenLettersAndSaysSo() {
        var cut = QrFacts.cut("Bưởi𠮷".repeat(40));

        assertThat(cut.getBytes(StandardCharsets.UTF_8).length).isBetween(QrFacts.LONGEST - 4, QrFacts.LONGEST);
        assertThat(cut).startsWith("Bưởi𠮷Bưởi").endsWith("…").doesNotContain("\uFFFD");
        assertThat(Character.isHighSurrogate(cut.charAt(cut.length() - 2))).isFalse();
    }
}
