package vn.ocop.certification.qr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrTextTest {
    private static final String CODE = "7QF2-0ZKM-9T4B-XW3H";

    @Test
    void theAddressInAQrHoldsCodeAndRecord() {
        assertThat(QrText.read(" https://ocop.example/v/" + CODE + "?r=aa.b-b.c_c&lang=en#x\n"))
                .isEqualTo(new QrText(CODE, "aa.b-b.c_c"));
        assertThat(QrText.read("http://localhost:8083/v/" + CODE)).isEqualTo(new QrText(CODE, null));
    }

    @Test
    void aRecordAloneBringsItsCode() {
        assertThat(QrText.read("aa.bb.cc")).isEqualTo(new QrText("", "aa.bb.cc"));
    }

    @Test
    void anythingElseIsACode() {
        assertThat(QrText.read(CODE)).isEqualTo(new QrText(CODE, null));
        assertThat(QrText.read("https://elsewhere.example/")).isEqualTo(new QrText("https://elsewhere.example/", null));
    }
}
