package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.Records;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.evaluation.testing.Ticks;

class MinutesIT {
    private final Panel panel = Panel.of2026("24");
    private final Records records = new Records(panel);
    private final Case first = Case.of2026().reported();
    private final UUID review = first.review();

    @BeforeEach
    void judge() {
        assertThat(panel.judge(review, 75, 76, 77, 78, 79).state()).isEqualTo("RANKED");
    }

    @Test
    void theyAreWrittenFromTheRecord() {
        var drafted = records.draft(panel.secretary());
        assertThat(drafted.status()).isEqualTo(201);
        assertThat(drafted.state()).isEqualTo("DRAFTED");
        var page = records.page(panel.officer(), 0);
        assertThat(page)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "BIÊN BẢN")
                .contains("ỦY BAN NHÂN DÂN ĐƠN VỊ 24", "Quyết định số 12/QĐ-UBND ngày 01/10/2020")
                .contains("ngày 18 tháng 11 năm 2026", "Nếp cái hoa vàng", "HTX Bình Minh")
                .contains("385 / 5 / 77,00", "xếp hạng 4 sao", "Hai phiếu xa nhau nhất chênh 4 điểm")
                .contains("vn-2026", "DỰ THẢO", "CHỦ TỊCH HỘI ĐỒNG", "THƯ KÝ", "(chưa ký)")
                .contains(drafted.text("sha256"));
    }

    @Test
    void twoSignThemAndThenTheyNeverChange() {
        records.draft(panel.secretary());
        assertThat(records.sign(panel.secretary(), 0).state()).isEqualTo("SIGNED_BY_ONE");
        var signed = records.sign(panel.member(1), 0);
        assertThat(signed.state()).isEqualTo("SIGNED");
        assertThat(signed.body().path("signatures"))
                .hasSize(2)
                .allSatisfy(signature ->
                        assertThat(signature.path("sha256").asString()).isEqualTo(signed.text("sha256")));
        assertThat(Running.shared().told(first.dossier())).endsWith("ocop.product.ranked.v1", "ocop.minutes.signed.v1");
        assertThat(Running.shared().lastTold(first.dossier()))
                .contains(signed.text("sha256"), "\"signedBy\":[\"council.24.1\",\"secretary.24\"]")
                .doesNotContain("points", "\"sum\"", "stars");
        assertThat(records.redraft(panel.secretary(), 0).problem()).isEqualTo("wrong-state");
        assertThatThrownBy(() -> Running.shared()
                        .jdbc()
                        .sql("update minutes set sha256 = repeat('a', 64) where session_id = :id")
                        .param("id", panel.session())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("signed minutes never change");
        assertThat(panel.attend(1, 2).problem()).isEqualTo("minutes-signed");
        assertThat(panel.admit(Case.of2026().reported().review()).problem()).isEqualTo("minutes-signed");
    }

    @Test
    void nobodySignsTwiceAndNobodyElseSigns() {
        records.draft(panel.member(1));
        records.sign(panel.secretary(), 0);
        assertThat(records.sign(panel.secretary(), 0).problem()).isEqualTo("requirement-unmet");
        assertThat(records.sign(panel.member(2), 0).problem()).isEqualTo("requirement-unmet");
        assertThat(records.sign(panel.officer(), 0).status()).isEqualTo(403);
        assertThat(records.sign(Desk.of("secretary.27"), 0).status()).isEqualTo(404);
        assertThat(records.draft(panel.member(1)).problem()).isEqualTo("minutes-exist");
    }

    @Test
    void whoSignsNamesTheTextThatWasRead() {
        records.draft(panel.secretary());
        assertThat(records.sign(panel.secretary(), 0, "a".repeat(64)).problem()).isEqualTo("minutes-other-text");
        assertThat(records.sign(panel.secretary(), 0, "x").status()).isEqualTo(400);
    }

    @Test
    void whatTheRecordHasLeftBehindIsNotSignedButDraftedAnew() {
        records.draft(panel.secretary());
        records.sign(panel.secretary(), 0);
        assertThat(records.dissent(panel.member(3), review, "Nguồn gốc nguyên liệu chưa rõ")
                        .status())
                .isEqualTo(201);
        assertThat(records.sign(panel.member(1), 0).problem()).isEqualTo("minutes-outdated");
        var anew = records.redraft(panel.secretary(), 0);
        assertThat(anew.state()).isEqualTo("DRAFTED");
        assertThat(anew.body().path("signatures")).isEmpty();
        assertThat(records.page(panel.officer(), 0)).contains("Ý kiến bảo lưu của council.24.3", "chưa rõ");
        records.sign(panel.secretary(), 0);
        assertThat(records.sign(panel.member(1), 0).state()).isEqualTo("SIGNED");
        assertThat(records.dissent(panel.member(4), review, "Muộn").problem()).isEqualTo("minutes-signed");
    }

    @Test
    void aDissentIsOfAMemberWhoScoredOnceAndAfterTheClose() {
        var open = Case.of2026().reported().review();
        panel.admit(open);
        panel.member(5).recuse(open);
        assertThat(records.dissent(panel.member(1), open, "x").problem()).isEqualTo("no-closed-pass");
        assertThat(records.dissent(panel.member(5), open, "x").problem()).isEqualTo("recused");
        assertThat(records.dissent(panel.secretary(), review, "x").problem()).isEqualTo("no-sheet");
        assertThat(records.dissent(panel.member(2), review, "x").status()).isEqualTo(201);
        assertThat(records.dissent(panel.member(2), review, "y").problem()).isEqualTo("already-dissented");
        var early = records.draft(panel.secretary());
        assertThat(early.problem()).isEqualTo("minutes-too-early");
        assertThat(early.errors()).singleElement().asString().contains("Nếp cái hoa vàng");
    }

    @Test
    void whoHasAConflictReadsTheRestAndADeputySignsForTheChair() {
        var second = Case.of2026().reported().review();
        panel.admit(second);
        panel.member(1).recuse(second);
        panel.member(4).recuse(second);
        var criteria = panel.criteria(second);
        for (int i : new int[] {2, 3, 5}) {
            panel.member(i).submit(second, Ticks.of(criteria, 61));
        }
        assertThat(panel.conclude(second).status()).as("quorum").isEqualTo(200);
        records.draft(panel.secretary());
        var barred = records.get(panel.member(4), 0);
        assertThat(barred.body().path("parts").valueStream())
                .filteredOn(part -> !part.has("html"))
                .singleElement()
                .satisfies(part -> assertThat(part.path("key").asString()).isEqualTo(second.toString()));
        assertThat(records.page(panel.member(4), 0))
                .contains("Phần này không hiển thị", "385 / 5 / 77,00")
                .doesNotContain("61,00", "183 /");
        assertThat(records.page(panel.member(3), 0)).contains("183 / 3 / 61,00");
        assertThat(records.sign(panel.member(1), 0).problem()).isEqualTo("requirement-unmet");
        records.sign(panel.member(2), 0);
        assertThat(records.sign(panel.secretary(), 0).state()).isEqualTo("SIGNED");
        assertThat(records.page(panel.officer(), 0)).contains("KT. CHỦ TỊCH HỘI ĐỒNG");
    }

    @Test
    void afterwardsThereAreOnlySupplementsEachSignedLikewise() {
        assertThat(records.supplement(panel.secretary(), "Sót ý kiến").problem())
                .isEqualTo("minutes-not-signed");
        records.draft(panel.secretary());
        assertThat(records.supplement(panel.secretary(), "Sót ý kiến").problem())
                .isEqualTo("minutes-not-signed");
        records.sign(panel.secretary(), 0);
        records.sign(panel.member(1), 0);
        assertThat(records.supplement(panel.member(3), "Sót ý kiến").problem()).isEqualTo("not-leading-council");
        var supplement = records.supplement(panel.secretary(), "Sót ý kiến");
        assertThat(supplement.status()).isEqualTo(201);
        assertThat(supplement.number("number")).isEqualTo(1);
        assertThat(records.supplement(panel.secretary(), "Lần hai").problem()).isEqualTo("minutes-not-signed");
        records.sign(panel.secretary(), 1);
        assertThat(records.sign(panel.member(1), 1).state()).isEqualTo("SIGNED");
        assertThat(records.page(panel.officer(), 1)).contains("BỔ SUNG BIÊN BẢN, SỐ 1", "Lý do: Sót ý kiến");
        assertThat(Running.shared().lastTold(first.dossier())).contains("\"number\":1");
    }

    @Test
    void thePdfSaysWhatThePageSays() throws IOException {
        records.draft(panel.secretary());
        records.sign(panel.secretary(), 0);
        records.sign(panel.member(1), 0);
        var text = records.pdfText(panel.officer(), 0);
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Nếp cái hoa vàng")
                .contains("385 / 5 / 77,00", "Đã ký điện tử lúc", "Kết luận: đề nghị công nhận theo kết quả phân hạng.")
                .doesNotContain("DỰ THẢO");
    }
}
