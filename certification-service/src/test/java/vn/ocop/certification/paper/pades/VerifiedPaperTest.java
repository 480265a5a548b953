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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.certification.paper.CertificatePress;
import vn.ocop.certification.paper.QrContent;
import vn.ocop.certification.paper.Samples;
import vn.ocop.certification.paper.Signer;
import vn.ocop.certification.qr.TestSeal;
import vn.ocop.verifier.Verifier;

/// What the stand-alone verifier says of papers, and of what people make of them.
class VerifiedPaperTest {
    private static final Instant AT = Instant.parse("2026-11-28T03:00:00Z");
    private static final TestSeal SEAL = new TestSeal("27-2026", AT);
    private static final byte[] PRINT = print(SEAL.content());
    private static final Signer ISSUER = TestSigners.trial("the issuer's seed");
    private static final byte[] SIGNED = ISSUER.sign(PRINT, AT);

    @TempDir
    private Path folder;

    @Test
    void aPaperAsItWasSignedIsNotCalledValidWhileNobodyAskedForItsStatus() throws IOException {
        var said = verify(SIGNED, trusting(ISSUER));

        assertThat(said.exit).isEqualTo(2);
        assertThat(said.text)
                .startsWith("◐ ĐÚNG NHƯ KHI KÝ BẰNG KHÓA THỬ NGHIỆM, CHƯA KIỂM TRA TRẠNG THÁI")
                .contains("AS SIGNED WITH A TRIAL KEY, STATUS NOT CHECKED", "--service")
                .contains("OCOP THỬ NGHIỆM", "28/11/2026 10:00:00", "khóa thử nghiệm", ISSUER.key());
    }

    @Test
    void theRecordInItsQrIsReadAndNotTakenForAStatus() throws IOException {
        var said = verify(SIGNED, trusting(ISSUER), keys(SEAL), List.of("--at", "2020-12-08"));

        assertThat(said.exit).isEqualTo(2);
        assertThat(said.text)
                .startsWith("◐ ")
                .contains("STATUS NOT CHECKED", "Gạo nếp cái hoa vàng Phú Lâm", "01/2020/GCN-OCOP-27", "27-2026");
    }

    @Test
    void aRecordThatTheDaySpeaksAgainstIsRefused() throws IOException {
        var early = verify(SIGNED, trusting(ISSUER), keys(SEAL), List.of("--at", "2020-12-07"));
        var late = verify(SIGNED, trusting(ISSUER), keys(SEAL), List.of("--at", "2023-12-09"));

        assertThat(early.exit).isEqualTo(1);
        assertThat(early.text).startsWith("✗ CHƯA CÓ HIỆU LỰC");
        assertThat(late.exit).isEqualTo(2);
        assertThat(late.text).startsWith("◐ ").contains("EXTENSION UNKNOWN");
    }

    @Test
    void aRecordThatTheIssuerDidNotSignIsForged() throws IOException {
        var said = verify(SIGNED, trusting(ISSUER), keys(new TestSeal("27-2026", AT)));

        assertThat(said.exit).isEqualTo(1);
        assertThat(said.text).startsWith("✗ GIẢ MẠO").contains("chữ ký / signature: đúng như khi được ký");
    }

    @Test
    void aRecordOfAnotherCertificateIsRefused() throws IOException {
        var other = Samples.of("Gạo nếp cái hoa vàng Phú Lâm", "Hợp tác xã khác", 5);
        var paper = ISSUER.sign(print(_ -> SEAL.content().of(other)), AT);

        var said = verify(paper, trusting(ISSUER), keys(SEAL), List.of("--at", "2020-12-08"));

        assertThat(said.exit).isEqualTo(1);
        assertThat(said.text).startsWith("✗ MÃ QR CỦA GIẤY KHÁC").contains("does not say 5 sao");
    }

    @Test
    void aQrWithoutARecordIsForged() throws IOException {
        var paper = ISSUER.sign(print(Samples.QR), AT);

        assertThat(verify(paper, trusting(ISSUER), keys(SEAL)).text).startsWith("✗ GIẢ MẠO");
    }

    @Test
    void withoutAKeyToTrustItIsNotCalledValid() throws IOException {
        var said = verify(SIGNED);

        assertThat(said.exit).isEqualTo(2);
        assertThat(said.text).startsWith("? CHƯA KIỂM TRA ĐƯỢC / NOT CHECKED").contains("--trust");
        assertThat(verify(SIGNED, keys(SEAL), List.of("--at", "2020-12-07")).exit)
                .isEqualTo(1);
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
    @Tag("slow")
    void noSingleChangedBitGoesUnnoticed() throws IOException {
        var chance = new Random(27);
        for (int i = 0; i < 200; i++) {
            var changed = SIGNED.clone();
            var place = chance.nextInt(changed.length);
            changed[place] ^= (byte) (1 << chance.nextInt(Byte.SIZE));

            var said = verify(changed, trusting(ISSUER));

            assertThat(said.text).as("a bit of byte %d", place).doesNotStartWith("◐");
        }
    }

    @Test
    @Tag("slow")
    void noDigitOfTheSignatureIsAnother() throws IOException {
        var chance = new Random(28);
        var text = new String(SIGNED, StandardCharsets.ISO_8859_1);
        var begin = text.indexOf('<', text.indexOf("/Contents")) + 1;
        for (int place = begin; place < text.indexOf("0".repeat(16), begin); place++) {
            var changed = SIGNED.clone();
            changed[place] ^= (byte) (1 << chance.nextInt(Byte.SIZE));

            var said = verify(changed, trusting(ISSUER));

            assertThat(said.text).as("digit %d", place - begin).doesNotStartWith("◐");
        }
    }

    @Test
    void aRevisionBehindTheSignatureIsFound() throws IOException {
        var said = verify(PdfEdits.appended(SIGNED), trusting(ISSUER));

        assertThat(said.exit).isEqualTo(1);
        assertThat(said.text)
                .startsWith("✗ BỊ THÊM SAU KHI KÝ / APPENDED")
                .contains(PdfEdits.appended(SIGNED).length - SIGNED.length + " byte");
        assertThat(verify(Arrays.copyOf(SIGNED, SIGNED.length + 1), trusting(ISSUER)).exit)
                .isEqualTo(1);
    }

    @Test
    void whoeverPrintsAndSignsWithAnotherKeyIsFound() throws IOException {
        var forger = TestSigners.trial("somebody else's seed");
        var richer = new CertificatePress(Samples.QR)
                .print(Samples.of("Gạo nếp cái hoa vàng Phú Lâm", "Hợp tác xã khác", 5), false, true);

        var said = verify(forger.sign(richer, AT), trusting(ISSUER));

        assertThat(said.exit).isEqualTo(1);
        assertThat(said.text).startsWith("✗ KHÓA KHÁC / OTHER KEY").contains(forger.key());
    }

    @Test
    void whoeverTrustsAnAuthorityTrustsNoTrialKeyBelowIt() throws Exception {
        var real = TestSigners.certified("UBND tỉnh Bắc Ninh");
        var trial = TestSigners.certified("UBND tỉnh Bắc Ninh (thử nghiệm)");

        assertThat(verify(real.sign(PRINT, AT), authorityOf(real)).text)
                .startsWith("◐ ĐÚNG NHƯ KHI KÝ, CHƯA KIỂM TRA TRẠNG THÁI / AS SIGNED, STATUS NOT CHECKED");
        assertThat(verify(trial.sign(PRINT, AT), authorityOf(trial)).text).startsWith("? KHÓA THỬ NGHIỆM / TRIAL KEY");
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
        var absent = folder.resolve("absent.pem").toString();
        var empty = write("empty.pem", new byte[0]).toString();
        assertThat(verify(SIGNED, List.of("--trust", absent)).text).startsWith("? CHƯA KIỂM TRA ĐƯỢC");
        assertThat(verify(SIGNED, List.of("--trust", empty)).text).startsWith("? CHƯA KIỂM TRA ĐƯỢC");
    }

    @Test
    void aPageTooLargeToDrawIsNotCalledChecked() throws IOException {
        var said = verify(ISSUER.sign(PdfEdits.blank(20_000), AT), trusting(ISSUER), keys(SEAL));

        assertThat(said.exit).isEqualTo(2);
        assertThat(said.text).contains("too large a page");
        assertThat(verify(ISSUER.sign(PdfEdits.blank(200), AT), trusting(ISSUER), keys(SEAL)).text)
                .startsWith("◐ ")
                .contains("no QR on the page");
    }

    private record Said(int exit, String text) {}

    @SafeVarargs
    private Said verify(byte[] file, List<String>... more) throws IOException {
        var arguments =
                new ArrayList<>(List.of("verify", write("paper.pdf", file).toString()));
        for (var options : more) {
            arguments.addAll(options);
        }
        var out = new ByteArrayOutputStream();
        var exit = Verifier.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }

    private List<String> trusting(Signer signer) throws IOException {
        return trusting(signer.chain());
    }

    private List<String> authorityOf(Signer signer) throws IOException {
        return trusting(List.of(signer.chain().getLast()));
    }

    private List<String> trusting(List<String> certificates) throws IOException {
        var pem = String.join("\n", certificates).getBytes(StandardCharsets.US_ASCII);
        return List.of("--trust", write("trust.pem", pem).toString());
    }

    private List<String> keys(TestSeal seal) throws IOException {
        return List.of(
                "--keys",
                write("keys.json", seal.jwks().getBytes(StandardCharsets.UTF_8)).toString());
    }

    private static byte[] print(QrContent qr) {
        return new CertificatePress(qr).print(Samples.aCertificate(), false, true);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
