package vn.ocop.registration.producer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.text.Text;

/// Where a producer reads its notices.
///
/// @param representative the name of whoever acts for it, where none is on record
record EmailBody(
        @NotNull @Email @Text(max = 200) @Schema(example = "vi-du@example.vn")
        String email,

        @Text(max = 100) @Schema(example = "Nguyễn Thị Ví Dụ") @Nullable
        String representative) {
    @Override
    public String toString() {
        return "EmailBody";
    }
}
