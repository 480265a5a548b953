package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

/// Page, interface and command line give a stranger the same answer about the same label.
class StrangerIT {
    private static final Visitor SHOPPER = Visitor.at("127.0.0.6");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aValidOne() {
        var certificate = CheckPageIT.certified("2025-12-08");

        answered(label(certificate), "Còn hiệu lực", "VALID", 0, "✓ CÒN HIỆU LỰC");
        assertThat(stranger().verifyCredential(certificate)).contains("✓ CÒN HIỆU LỰC");
    }

    @Test
    void forgedStars() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var forged = Forger.altered(QrRecordIT.record(certificate), "s", 5);

        answered(label(certificate, forged), "Giả mạo", "FORGED", 1, "chữ ký không đúng");
    }

    @Test
    void anotherKey() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var forged = Forger.underAnotherName(QrRecordIT.record(certificate));

        answered(label(certificate, forged), "Giả mạo", "FORGED", 1, "khóa không phải của cơ quan cấp");
    }

    @Test
    void aReplayedCode() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var other = QrRecordIT.record(CheckPageIT.certified("2025-12-08"));

        answered(label(certificate, other), "Giả mạo", "FORGED", 1, "bản ghi là của mã khác");
        assertThat(SHOPPER.get(label(certificate, other)).body()).contains("/misuse?lang=vi");
    }

    @Test
    void anExpiredOne() {
        var certificate = CheckPageIT.certified("2020-12-08");

        answered(label(certificate), "Đã hết hạn", "EXPIRED", 1, "✗ ĐÃ HẾT HẠN");
        assertThat(stranger().verifyCredential(certificate))
                .startsWith("? QUÁ THỜI HẠN IN TRÊN GIẤY")
                .endsWith("ends with 2");
    }

    @Test
    void aRevokedOne() {
        var certificate = CheckPageIT.certified("2025-12-08");
        CheckPageIT.revoke(certificate);

        answered(label(certificate), "Đã bị thu hồi", "REVOKED", 1, "✗ ĐÃ BỊ THU HỒI");
        assertThat(stranger().verifyCredential(certificate)).contains("✗ ĐÃ BỊ THU HỒI");
    }

    @Test
    void aSuspendedOne() {
        var certificate = SuspensionIT.suspend(CheckPageIT.certified("2025-12-08"));

        answered(label(certificate), "Tạm đình chỉ", "SUSPENDED", 1, "✗ TẠM ĐÌNH CHỈ");
        assertThat(stranger().verifyCredential(certificate)).contains("✗ TẠM ĐÌNH CHỈ");
    }

    @Test
    void aSupersededOne() {
        var certificate = SupersedingIT.superseded();

        answered(label(certificate), "Đã được thay thế", "SUPERSEDED", 1, "✗ ĐÃ ĐƯỢC THAY THẾ");
        assertThat(stranger().verifyCredential(certificate)).contains("✗ ĐÃ ĐƯỢC THAY THẾ");
    }

    /// Nothing is decided in the future, so somebody has to ask in the past.
    @Test
    void oneThatIsNotYetValid() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var before = Running.another(Map.of(), Before.class);
        try {
            var asked = before.anybody();
            var page = asked.with("Accept-Language", "vi").get(label(certificate));
            assertThat(CheckPageIT.answer(page)).isEqualTo("Chưa có hiệu lực");
            var answer = Seen.of(asked.get("/api/v1/public/checks?text=" + QrRecordIT.record(certificate)));
            assertThat(answer.text("verdict")).isEqualTo("NOT_YET_VALID");
        } finally {
            before.stop();
        }
        assertThat(stranger().verify(QrRecordIT.record(certificate), List.of("--at", "2025-12-07")))
                .contains("✗ CHƯA CÓ HIỆU LỰC");
    }

    /// No configuration that a scan would find: the other tests live today.
    static class Before {
        @Bean
        InstantSource past() {
            return InstantSource.fixed(Instant.parse("2025-12-07T16:59:59Z"));
        }
    }

    private void answered(String label, String heading, String verdict, int exit, String said) {
        assertThat(CheckPageIT.answer(SHOPPER.get(label))).isEqualTo(heading);
        var text = Running.shared().base() + label;
        assertThat(QrRecordIT.check(text).text("verdict")).isEqualTo(verdict);
        var answer = stranger().verify(text, Stranger.asking());
        assertThat(answer).contains(said).endsWith("ends with " + exit);
    }

    private Stranger stranger() {
        return new Stranger(folder);
    }

    private static String label(Seen certificate) {
        return label(certificate, QrRecordIT.record(certificate));
    }

    private static String label(Seen certificate, String record) {
        return CheckPageIT.page(certificate) + "?r=" + record;
    }
}
