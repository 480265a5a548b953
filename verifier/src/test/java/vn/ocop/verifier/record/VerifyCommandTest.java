package vn.ocop.verifier.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.verifier.Verifier;

class VerifyCommandTest {
    private static final String DAY = "2026-11-28";
    private static final String LABEL = "https://ocop.example/v/" + TestIssuer.CODE + "?r=";

    private final TestIssuer issuer = new TestIssuer("thu-nghiem-1");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void keepTheKeys() throws IOException {
        write("keys.json", issuer.published());
    }

    @Test
    void aTrueLabelIsSignedAndItsStatusNotChecked() {
        says(2, "? CHƯA KIỂM TRA ĐƯỢC TRẠNG THÁI", verify(LABEL + record(), DAY));
        says(2, "4 sao / stars: Nếp cái hoa vàng", verify(record(), DAY));
        says(2, "trial key, which proves nothing", verify(record(), DAY));
    }

    @Test
    void itIsReadFromAPicture() throws IOException, WriterException {
        var text = LABEL + record();
        var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 600, 600);
        var image = new BufferedImage(600, 600, BufferedImage.TYPE_BYTE_BINARY);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 600; y++) {
                image.setRGB(x, y, matrix.get(x, y) ? 0 : 0xffffff);
            }
        }
        ImageIO.write(image, "png", folder.resolve("qr.png").toFile());
        ImageIO.write(
                new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_BINARY),
                "png",
                folder.resolve("empty.png").toFile());

        says(2, "Nếp cái hoa vàng", verify(folder.resolve("qr.png").toString(), DAY));
        says(2, "không thấy mã QR", verify(folder.resolve("empty.png").toString(), DAY));
    }

    @Test
    void itsDaysAreDaysInVietNam() {
        says(1, "✗ CHƯA CÓ HIỆU LỰC", verify(record(), "2024-02-28"));
        says(2, "? CHƯA KIỂM TRA ĐƯỢC TRẠNG THÁI", verify(record(), "2024-02-29"));
        says(2, "? CHƯA KIỂM TRA ĐƯỢC TRẠNG THÁI", verify(record(), "2027-02-27"));
    }

    @Test
    void aTermThatIsOverMayHaveBeenExtendedForAllThatIsKnownOffline() {
        says(2, "? QUÁ THỜI HẠN IN TRÊN GIẤY", verify(record(), "2027-02-28"));
        says(2, "EXTENSION UNKNOWN: STATUS NOT CHECKED", verify(issuer.credential(9), "2027-02-28"));
    }

    @Test
    void listsEndWhatTheyNameAndExtendNothing() {
        var credential = issuer.credential(9, "2026-11-27");

        says(2, "? QUÁ THỜI HẠN IN TRÊN GIẤY", verify(credential, DAY, lists(8, 8, 8)));
        says(1, "✗ ĐÃ BỊ THU HỒI", verify(credential, DAY, lists(9, 8, 8)));
    }

    @Test
    void whatTheIssuerDidNotSignIsForged() {
        var parts = record().split("\\.", -1);
        var other = issuer.record(Map.of("s", 5)).split("\\.", -1);

        says(1, "✗ GIẢ MẠO", verify(parts[0] + "." + other[1] + "." + parts[2], DAY));
        says(1, "khóa không phải của cơ quan cấp", verify(new TestIssuer("27-1").record(Map.of()), DAY));
        says(1, "chữ ký không đúng", verify(new TestIssuer("thu-nghiem-1").record(Map.of()), DAY));
        says(1, "bản ghi là của mã khác", verify("https://ocop.example/v/AAAA-AAAA-AAAA-AAAA?r=" + record(), DAY));
        says(1, "thời điểm ký", verify(issuer.record(Map.of("iat", 1)), DAY));
        says(1, "not about a certificate", verify(issuer.signed("JWT", Map.of("iat", 1_780_000_000)), DAY));
        says(1, "không phải bản ghi", verify("x", DAY));
    }

    @Test
    void aCredentialWithItsListsIsAnsweredInFull() {
        var credential = issuer.credential(9);

        says(2, "? CHƯA KIỂM TRA ĐƯỢC TRẠNG THÁI", verify(credential, DAY));
        says(0, "✓ CÒN HIỆU LỰC", verify(credential, DAY, lists(8, 8, 8)));
        says(1, "✗ ĐÃ BỊ THU HỒI", verify(credential, DAY, lists(9, 8, 8)));
        says(1, "✗ TẠM ĐÌNH CHỈ", verify(credential, DAY, lists(8, 9, 8)));
        says(1, "✗ ĐÃ ĐƯỢC THAY THẾ", verify(credential, DAY, lists(9, 8, 9)));
    }

    @Test
    void aListThatIsTooOldOrNotTheIssuersTellsNothing() {
        var credential = issuer.credential(9);

        says(2, "? CHƯA KIỂM TRA ĐƯỢC TRẠNG THÁI", verify(credential, "2026-11-30", lists(8, 8, 8)));
        write("revocation", new TestIssuer("thu-nghiem-1").list("revocation", 8));
        says(2, "? CHƯA KIỂM TRA ĐƯỢC", verify(credential, DAY, List.of("revocation")));
    }

    @Test
    void withoutKeysOrWithWhatNobodyReadsNothingIsChecked() {
        says(2, "--keys", run(List.of("verify", record())));
        says(
                2,
                "not a JWK set",
                run(List.of(
                        "verify", record(), "--keys", write("none.json", "x").toString())));
        says(2, "không biết loại tệp", verify("hai chữ", DAY));
        says(2, "không hiểu", run(List.of("verify", "--what")));
        says(2, "NOT CHECKED", verify(record(), "2026-02-30"));
        says(2, "NOT CHECKED", run(List.of("verify")));
    }

    private String record() {
        return issuer.record(Map.of());
    }

    private List<String> lists(int revoked, int suspended, int superseded) {
        write("revocation", issuer.list("revocation", revoked));
        write("suspension", issuer.list("suspension", suspended));
        write("refresh", issuer.list("refresh", superseded));
        return List.of("revocation", "suspension", "refresh");
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Said verify(String what, String day) {
        return verify(what, day, List.of());
    }

    private Said verify(String what, String day, List<String> lists) {
        var arguments = new ArrayList<>(
                List.of("verify", what, "--keys", folder.resolve("keys.json").toString(), "--at", day));
        lists.forEach(list ->
                arguments.addAll(List.of("--status", folder.resolve(list).toString())));
        return run(arguments);
    }

    private static Said run(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        int exit = Verifier.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }

    private static void says(int exit, String text, Said said) {
        assertThat(said.text()).contains(text);
        assertThat(said.exit()).as(said.text()).isEqualTo(exit);
    }

    private record Said(int exit, String text) {}
}
