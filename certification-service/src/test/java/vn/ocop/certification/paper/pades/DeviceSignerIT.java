package vn.ocop.certification.paper.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.certification.paper.CertificatePress;
import vn.ocop.certification.paper.Samples;
import vn.ocop.certification.paper.Signer;

/// Signs with a key that never leaves its device. The device is SoftHSM2's; where that is not installed, the reason
/// is printed and the test skipped.
@Tag("slow")
class DeviceSignerIT {
    private static final Instant AT = Instant.parse("2026-11-28T03:00:00Z");

    @TempDir
    private static Path folder;

    private static SoftToken token;

    @BeforeAll
    static void aTokenWithAKey() throws Exception {
        var driver = SoftToken.driver();
        if (driver.isEmpty()) {
            System.out.println("Skipped: signing with a PKCS#11 device (SoftHSM2 is not installed: softhsm2)");
            Assumptions.abort("SoftHSM2 is not installed");
        }
        token = SoftToken.in(driver.orElseThrow(), folder);
    }

    @Test
    void itSignsAsAFileWouldAndSaysNothingOfATrial() throws Exception {
        var print = new CertificatePress(Samples.QR).print(Samples.aCertificate(), false, false);
        var signer = signer(SoftToken.KEY);

        var signed = signer.sign(print, AT);

        assertThat(signer.isTrial()).isFalse();
        assertThat(signer.chain().getFirst()).startsWith("-----BEGIN CERTIFICATE-----");
        assertThat(Arrays.copyOf(signed, print.length)).isEqualTo(print);
        var signature = SignedFile.signature(signed);
        assertThat(SignedFile.isTrue(signed, signature)).isTrue();
        assertThat(SignedFile.signer(signed)).contains("Con dấu UBND tỉnh (SoftHSM)");
        signed[1000] ^= 1;
        assertThat(SignedFile.isTrue(signed, signature)).isFalse();
    }

    @Test
    void aKeyThatTheDeviceDoesNotHaveStopsTheStart() {
        assertThatThrownBy(() -> signer("another"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ocop.signing.key-alias");
    }

    @Test
    void withoutAPinTheStartStops() {
        var settings = new SigningSettings(null, token.library(), 0, null, null);

        assertThatThrownBy(() -> SigningConfiguration.pkcs11(settings, token.library()))
                .hasMessageContaining("ocop.signing.pin-file");
        assertThat(Files.exists(token.library())).isTrue();
    }

    private static Signer signer(String alias) {
        var settings = new SigningSettings(null, token.library(), 0, token.pinFile(), alias);
        return SigningConfiguration.signer(SigningConfiguration.pkcs11(settings, token.library()), settings);
    }
}
