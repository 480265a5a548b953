package vn.ocop.certification.paper.pades;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.certification.paper.CertificatePress;
import vn.ocop.certification.paper.Samples;
import vn.ocop.certification.paper.Signer;
import vn.ocop.verifier.Verifier;

/// What the stand-alone verifier says of papers, and of what people make of them.
class VerifiedPaperTest {
    private static final Instant AT = Instant.parse("2026-11-28T03:00:00Z");
    private static final byte[] PRINT = new CertificatePress(Samples.QR).print(Samples.aCertificate(), false, true);
    private static final Signer ISSUER = signer("the issuer's seed");
    private static final byte[] SIGNED = ISSUER.sign(PRINT, AT);

    @TempDir
    private Path folder;

    @Test
    void aPaperAsItWasSignedIsValid() throws IOException {
        var said = verify(SIGNED, trusting(ISSUER));

        assertThat(said.exit).isZero();
        assertThat(said.text)
                .startsWith("✓ HỢP LỆ / VALID")
                .contains("OCOP THỬ NGHIỆM", "28/11/2026 10:00:00", "khóa thử nghiệm", ISSUER.key());
    }

    @Test
    void withoutAKeyToTrustItIsNotCalledValid() throws IOException {
        var said = verify(SIGNED);

        assertThat(said.exit).isEqualTo(2);
        assertThat(said.text).startsWith("? CHƯA KIỂM TRA ĐƯỢC / NOT CHECKED").contains("--trust");
    }

    @Test
    void wherePrintedTextWasChangedItIsAltered() throws IOException {
        var text = new String(SIGNED, StandardCharsets.ISO_8859_1);
        var title = text.indexOf("pdfuaid");
        var changed = SIGNED.clone();
        changed[title] = 'q';

        assertThat(verify(changed, trusting(ISSUER)).text).startsWith("✗ ĐÃ BỊ SỬA / ALTERED");
    }

    @Test
    void noSingleChangedBitGoesUnnoticed() throws IOException {
        var chance = new Random(27);
        for (int i = 0; i < 200; i++) {
            var changed = SIGNED.clone();
            var place = chance.nextInt(changed.length);
            changed[place] ^= (byte) (1 << chance.nextInt(Byte.SIZE));

            var said = verify(changed, trusting(ISSUER));

            assertThat(said.exit).as("a bit of byte %d", place).isNotZero();
        }
    }

    @Test
    void aRevisionBehindTheSignatureIsFound() throws IOException {
        var said = verify(appended(SIGNED), trusting(ISSUER));

        assertThat(said.exit).isEqualTo(1);
        assertThat(said.text)
                .startsWith("✗ BỊ THÊM SAU KHI KÝ / APPENDED")
                .contains(appended(SIGNED).length - SIGNED.length + " byte");
        assertThat(verify(Arrays.copyOf(SIGNED, SIGNED.length + 1), trusting(ISSUER)).exit)
                .isEqualTo(1);
    }

    @Test
    void whoeverPrintsAndSignsWithAnotherKeyIsFound() throws IOException {
        var forger = signer("somebody else's seed");
        var richer = new CertificatePress(Samples.QR)
                .print(Samples.of("Gạo nếp cái hoa vàng Phú Lâm", "Hợp tác xã khác", 5), false, true);

        var said = verify(forger.sign(richer, AT), trusting(ISSUER));

        assertThat(said.exit).isEqualTo(1);
        assertThat(said.text).startsWith("✗ KHÓA KHÁC / OTHER KEY").contains(forger.key());
    }

    @Test
    void aPrintWithoutASignatureIsRefused() throws IOException {
        var said = verify(PRINT, trusting(ISSUER));

        assertThat(said.exit).isEqualTo(1);
        assertThat(said.text).startsWith("✗ KHÔNG CÓ CHỮ KÝ SỐ / NOT SIGNED");
    }

    @Test
    void whatCannotBeReadIsNotCalledChecked() throws IOException {
        assertThat(verify("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), trusting(ISSUER)).exit)
                .isEqualTo(2);
        assertThat(verify(SIGNED, "--trust", folder.resolve("absent.pem").toString()).exit)
                .isEqualTo(2);
        assertThat(verify(SIGNED, "--trust", write("empty.pem", new byte[0]).toString()).exit)
                .isEqualTo(2);
    }

    private record Said(int exit, String text) {}

    private Said verify(byte[] file, String... more) throws IOException {
        var arguments =
                new ArrayList<>(List.of("verify", write("paper.pdf", file).toString()));
        arguments.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        var exit = Verifier.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }

    private String[] trusting(Signer signer) throws IOException {
        var pem = String.join("\n", signer.chain()).getBytes(StandardCharsets.US_ASCII);
        return new String[] {"--trust", write("trust.pem", pem).toString()};
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] appended(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var information = document.getDocumentInformation();
            information.setTitle("Giấy chứng nhận 5 sao");
            information.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            var revised = new ByteArrayOutputStream();
            document.saveIncremental(revised);
            return revised.toByteArray();
        }
    }

    private static Signer signer(String seed) {
        return SigningConfiguration.trial(seed.getBytes(StandardCharsets.US_ASCII));
    }
}
