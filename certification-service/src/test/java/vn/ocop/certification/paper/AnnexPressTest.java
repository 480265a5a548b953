package vn.ocop.certification.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.SigningTitle;
import vn.ocop.certification.decision.Decision;
import vn.ocop.certification.decision.DecisionState;
import vn.ocop.certification.history.Stamp;

class AnnexPressTest {
    private static final Stamp BY =
            new Stamp("signer.27", "Nguyễn Thị Hồng Hạnh", Instant.parse("2020-12-08T02:00:00Z"));

    private final AnnexPress press = new AnnexPress();

    @Test
    void itListsEveryProductInTheDecisionsOrderAndSumsUp() {
        var annex = new SeenPaper(press.print(decision(), products(33), false)).keep("annex");

        assertThat(annex.text())
                .contains("PHỤ LỤC: DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN")
                .contains("Kèm theo Quyết định số 1501/QĐ-UBND ngày 08/12/2020 của Ủy ban nhân dân tỉnh Bắc Ninh")
                .contains("1 Sản phẩm thứ 1 ", "33 Sản phẩm thứ 33 ", "3 sao", "4 sao", "01/2020/GCN-OCOP-27")
                .contains("33 sản phẩm của 1 chủ thể: 3 sản phẩm 3 sao, 30 sản phẩm 4 sao.")
                .contains("Trang 1/" + annex.pages())
                .doesNotContain("THỬ NGHIỆM", "XEM TRƯỚC");
    }

    @Test
    void trialsAndPreviewsSaySoOnEveryPage() {
        var trial = new SeenPaper(press.print(decision(), products(33), true));
        var preview = new SeenPaper(press.preview(decision(), products(33)));

        assertThat(trial.text().split("BẢN THỬ NGHIỆM", -1)).hasSize(trial.pages() + 1);
        assertThat(preview.text().split("BẢN XEM TRƯỚC", -1)).hasSize(preview.pages() + 1);
    }

    @Test
    void itsTableHasHeadings() {
        var annex = new SeenPaper(press.print(decision(), products(2), false));

        assertThat(annex.faultsByPdfUa()).isEmpty();

        assertThat(annex.elements())
                .extracting(element -> element.getStructureType())
                .contains("H1", "Table", "TH", "TD");
    }

    private static List<Certificate> products(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Samples.of("Sản phẩm thứ " + i, "Hợp tác xã Nông nghiệp xanh", i > 3 ? 4 : 3))
                .toList();
    }

    private static Decision decision() {
        return new Decision(
                new UUID(7, 3),
                2,
                DecisionState.SIGNED,
                new UUID(7, 6),
                "proposer.27",
                "27",
                "27",
                "1501/QĐ-UBND",
                LocalDate.of(2020, 12, 8),
                List.of("Quyết định 1048/QĐ-TTg"),
                List.of(),
                BY,
                BY,
                SigningTitle.CHAIR,
                null);
    }
}
