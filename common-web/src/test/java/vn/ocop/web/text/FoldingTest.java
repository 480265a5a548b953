package vn.ocop.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void foldsVietnamese() {
        assertThat(Folding.fold("Nếp cái hoa vàng")).isEqualTo("nep cai hoa vang");
        assertThat(Folding.fold("  ĐẬU phụ\tTrà Lâm ")).isEqualTo("dau phu tra lam");
        assertThat(Folding.fold("Rượu Ưởng ỵ")).isEqualTo("ruou uong y");
    }

    @Test
    void foldsBothNormalFormsAlike() {
        var text = "Bánh phu thê Đình Bảng";
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Folding.fold(text));
    }

    @Test
    void wildcardsMeanThemselves() {
        assertThat(Folding.containing("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
    }
}
