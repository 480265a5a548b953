package vn.ocop.registration.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;
import vn.ocop.web.text.Text;

/// A file that is to come in parts.
///
/// @param size bytes of the whole file, at most 20 MB
/// @param sha256 digest that the whole file must have
record PartialUploadBody(
        @NotNull ProducerId producerId,

        @NotNull @Text(max = 200) @Schema(example = "ho-so-minh-chung.pdf")
        String fileName,

        @Text(max = 100) @Schema(example = "application/pdf") @Nullable
        String mediaType,

        @Min(1) @Max(20 * 1024 * 1024) @Schema(example = "184320")
        long size,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {}
