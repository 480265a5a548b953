package vn.ocop.certification.paper.pades;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.ocop.certification.paper.CertificatePress;
import vn.ocop.certification.paper.Samples;
import vn.ocop.certification.paper.SeenPaper;

class PadesSignerTest {
    private static final Instant AT = Instant.parse("2026-11-28T03:00:00Z");
    private static final byte[] PRINT = new CertificatePress(Samples.QR).print(Samples.aCertificate(), false, true);
    private final byte[] seed = "a seed of the tests, 32 bytes at".getBytes(StandardCharsets.US_ASCII);

    @Test
    void theSignatureIsARevisionBehindThePrintAndCoversTheWholeFile() throws Exception {
        var signed = SigningConfiguration.trial(seed).sign(PRINT, AT);

        assertThat(Arrays.copyOf(signed, PRINT.length)).isEqualTo(PRINT);
        var signature = SignedFile.signature(signed);
        assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(signature.getSignDate().toInstant()).isEqualTo(AT);
        var range = signature.getByteRange();
        assertThat(range[0]).isZero();
        assertThat(range[2] + range[3]).isEqualTo(signed.length);
        assertThat(SignedFile.isTrue(signed, signature)).isTrue();
        signed[1000] ^= 1;
        assertThat(SignedFile.isTrue(signed, signature)).isFalse();
    }

    @Test
    void itsWordsAndItsQrCodeStayAsPrinted() {
        var signed = new SeenPaper(SigningConfiguration.trial(seed).sign(PRINT, AT));

        assertThat(signed.text()).isEqualTo(new SeenPaper(PRINT).text());
        assertThat(signed.qr()).isEqualTo(Samples.QR.of(Samples.aCertificate()));
    }

    @Test
    void instancesThatShareASecretShareTheTrialKeyAndItSaysWhatItIs() {
        var one = SigningConfiguration.trial(seed);
        var other = SigningConfiguration.trial(seed);
        seed[0] ^= 1;

        assertThat(one.isTrial()).isTrue();
        assertThat(one.chain()).isEqualTo(other.chain()).hasSize(1);
        assertThat(one.key())
                .isEqualTo(other.key())
                .isNotEqualTo(SigningConfiguration.trial(seed).key());
        assertThat(one.chain().getFirst()).startsWith("-----BEGIN CERTIFICATE-----");
    }

    @Test
    void theCertificateOfTheTrialKeySaysSo() throws Exception {
        var signed = SigningConfiguration.trial(seed).sign(PRINT, AT);

        assertThat(SignedFile.signer(signed)).contains("THỬ NGHIỆM", "không có giá trị pháp lý");
    }
}
