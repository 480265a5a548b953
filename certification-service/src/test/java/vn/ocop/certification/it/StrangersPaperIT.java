package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a stranger learns of a paper, and of what was signed before something became of it.
class StrangersPaperIT {
    @TempDir
    private Path folder = Path.of("");

    /// A signature says nothing of what became of the certificate since.
    @Test
    void aPaperIsAsGoodAsItsStatus() {
        var stranger = new Stranger(folder);
        var certificate = CheckPageIT.certified("2025-12-08");
        var paper = paper(certificate);

        assertThat(stranger.verifyPaper(paper, List.of()))
                .startsWith("◐ ĐÚNG NHƯ KHI KÝ")
                .endsWith("ends with 2");
        assertThat(stranger.verifyPaper(paper, Stranger.asking()))
                .startsWith("✓ HỢP LỆ, BẢN THỬ NGHIỆM")
                .contains(certificate.text("number"))
                .endsWith("ends with 0");

        CheckPageIT.revoke(certificate);

        assertThat(stranger.verifyPaper(paper, List.of()))
                .startsWith("◐ ĐÚNG NHƯ KHI KÝ")
                .endsWith("ends with 2");
        assertThat(stranger.verifyPaper(paper, Stranger.asking()))
                .startsWith("✗ ĐÃ BỊ THU HỒI")
                .endsWith("ends with 1");
    }

    @Test
    void thePaperOfAnExpiredOneIsRefused() {
        var paper = paper(CheckPageIT.certified("2020-12-08"));

        assertThat(new Stranger(folder).verifyPaper(paper, Stranger.asking()))
                .startsWith("✗ ĐÃ HẾT HẠN")
                .endsWith("ends with 1");
    }

    @Test
    void whatWasSignedBeforeAnExtensionIsNoCertainEnd() {
        var certificate = CheckPageIT.certified("2023-11-01");
        var record = QrRecordIT.record(certificate);
        var extended = Scene.SIGNER.act(certificate, "/certificates/" + certificate.text("id") + "/extension", """
                {"validThrough":"2027-04-29","decisionNumber":"901/QĐ-UBND","decidedOn":"2026-10-15"}""");
        assertThat(extended.status()).isEqualTo(200);
        var stranger = new Stranger(folder);

        assertThat(stranger.verify(record, List.of()))
                .startsWith("? QUÁ THỜI HẠN IN TRÊN GIẤY")
                .endsWith("ends with 2");
        assertThat(stranger.verify(record, Stranger.asking()))
                .startsWith("✓ CÒN HIỆU LỰC")
                .endsWith("ends with 0");
        assertThat(stranger.verifyCredential(certificate)).startsWith("✓ CÒN HIỆU LỰC");
        assertThat(stranger.verifyPaper(paper(certificate), Stranger.asking()))
                .startsWith("✓ HỢP LỆ")
                .endsWith("ends with 0");
    }

    static byte[] paper(Seen certificate) {
        var path = "/api/v1/public/certificates/" + certificate.text("lookupCode") + "/paper";
        Until.holds(
                "the paper is ready",
                () -> Running.shared().anybody().getBytes(path).statusCode() == 200);
        return Running.shared().anybody().getBytes(path).body();
    }
}
