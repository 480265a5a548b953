package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// Why a dossier is withdrawn.
record WithdrawalBody(
        @NotNull @Text(max = 2000, lines = true) @Schema(example = "Chủ thể tạm ngừng sản xuất")
        String reason) {}
