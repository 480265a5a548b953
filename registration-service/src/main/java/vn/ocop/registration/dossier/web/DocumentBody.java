package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.registration.dossier.DocumentDraft;
import vn.ocop.web.text.Text;

/// A document of a dossier: a file that was uploaded for the producer, and what it serves.
record DocumentBody(
        @NotNull @Text(max = 60) @Schema(example = "registration-form")
        String item,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @NotNull @Text(max = 200) @Schema(example = "phieu-dang-ky.pdf")
        String fileName,

        @Text(max = 100) @Nullable String number,
        @Nullable LocalDate expiresOn,

        @Size(max = 60) @Nullable List<@NotNull @Text(max = 20) String> criteria) {
    static List<DocumentDraft> drafts(@Nullable List<DocumentBody> bodies) {
        return bodies == null
                ? List.of()
                : bodies.stream().map(DocumentBody::draft).toList();
    }

    private DocumentDraft draft() {
        return new DocumentDraft(
                item, sha256, fileName, number, expiresOn, Objects.requireNonNullElse(criteria, List.of()));
    }
}
