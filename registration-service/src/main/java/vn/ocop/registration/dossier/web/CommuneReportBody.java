package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import vn.ocop.registration.dossier.CommuneReport;
import vn.ocop.web.text.Text;

/// The commune's report (Mẫu 03 of Decision 26/2026).
record CommuneReportBody(
        @NotNull @Text(max = 4000, lines = true) @Schema(example = "Nguyên liệu chính thu mua trong xã.")
        String localMaterials,

        @NotNull @Text(max = 4000, lines = true) @Schema(example = "Mười hai lao động thường xuyên của xã.")
        String localLabour,

        @NotNull @Text(max = 4000, lines = true) @Schema(example = "Nghề có từ nhiều đời ở địa phương.")
        String originOfIdea,

        @NotNull @Text(max = 4000, lines = true) @Schema(example = "Tên sản phẩm gắn với tên làng.")
        String localIdentity) {
    CommuneReport report() {
        return new CommuneReport(localMaterials, localLabour, originOfIdea, localIdentity);
    }
}
