package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.certification.paper.SeenPaper;

class AnnexIT {
    @Test
    void aSignedDecisionHasItsListOfProductsOnPaper() {
        var ranked = Ranked.told(3, 4);
        var number = Scene.number();
        var decision = Scene.SIGNER.sign(Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), number, "2020-12-08"));
        var path = "/decisions/" + decision.text("id") + "/annex";
        Until.holds(
                "the annex is ready",
                () -> Running.shared()
                                .as(Scene.PREPARER.person())
                                .getBytes("/api/v1" + path)
                                .statusCode()
                        == 200);

        var annex = new SeenPaper(bytes(path)).keep("annex-of-three");

        assertThat(annex.text())
                .contains("Kèm theo Quyết định số " + number + " ngày 08/12/2020 của Ủy ban nhân dân tỉnh 27")
                .contains("3 sản phẩm của")
                .contains(numbers(decision))
                .contains("BẢN THỬ NGHIỆM");
        assertThat(Scene.OTHER_SIGNER.get(path).status()).isEqualTo(404);
    }

    @Test
    void beforeTheSignatureThereIsAPreviewThatNobodyKeeps() {
        var ranked = Ranked.told(2, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-12-08");
        var path = "/decisions/" + prepared.text("id");
        var files = files();

        var annex = new SeenPaper(bytes(path + "/annex-preview"));
        var paper = new SeenPaper(bytes(path + "/paper-preview?position=2&bilingual=true"));

        assertThat(annex.text()).contains("BẢN XEM TRƯỚC", "2 sản phẩm của");
        assertThat(paper.text()).contains("BẢN XEM TRƯỚC", "Certificate of an OCOP product");
        assertThat(paper.qr()).isEqualTo("PREVIEW");
        assertThat(files()).isEqualTo(files);
        assertThat(Scene.PREPARER.get(path + "/annex").problem()).isEqualTo("annex-not-signed");
        assertThat(Scene.PREPARER.get(path + "/paper-preview?position=3").pointers())
                .containsExactly("/position");
        var signed = Scene.SIGNER.sign(prepared);
        assertThat(annex.text()).contains(numbers(signed));
        assertThat(Scene.PREPARER.get(path + "/annex-preview").problem()).isEqualTo("preview-too-late");
    }

    private static byte[] bytes(String path) {
        var answer = Running.shared().as(Scene.PREPARER.person()).getBytes("/api/v1" + path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> numbers(Seen decision) {
        return decision.body()
                .path("certificates")
                .valueStream()
                .map(certificate -> certificate.path("number").asString())
                .toList();
    }

    private static long files() {
        return Running.shared()
                .jdbc()
                .sql("SELECT count(*) FROM paper")
                .query(Long.class)
                .single();
    }
}
