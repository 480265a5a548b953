package vn.ocop.registration.notice.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import vn.ocop.web.text.Text;

/// Where an office reads its mail.
record ContactBody(
        @NotNull @Text(max = 10) @Schema(example = "09163") String unitCode,

        @NotNull @Email @Text(max = 200) @Schema(example = "phuong-vi-du@example.vn")
        String email) {}
