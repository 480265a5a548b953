package vn.ocop.registration.producer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerKind;
import vn.ocop.registration.producer.ProducerDraft;
import vn.ocop.registration.producer.ProducerDraft.RepresentativeDraft;
import vn.ocop.web.text.Text;

/// Body of a new producer.
///
/// @param account the subject of the token of the person who may follow its dossiers
record ProducerBody(
        @NotNull ProducerKind kind,

        @NotNull @Text(max = 200) @Schema(example = "Hợp tác xã Hoa Sen (ví dụ)")
        String name,

        @NotNull @Text(max = 300) @Schema(example = "Khu phố 1, phường Vũ Ninh")
        String address,

        @NotNull @Text(max = 10) @Schema(example = "09163") String communeCode,
        @Text(max = 200) @Nullable String account,
        @Valid @Nullable RepresentativeBody representative) {
    ProducerDraft draft() {
        return new ProducerDraft(
                kind, name, address, communeCode, account, representative == null ? null : representative.draft());
    }

    /// The person who acts for the producer. The identity number is kept as a keyed hash only.
    record RepresentativeBody(
            @NotNull @Text(max = 100) @Schema(example = "Nguyễn Thị Ví Dụ")
            String name,

            @Pattern(regexp = "\\d{9}|\\d{12}")
            @Schema(example = "000000000000", description = "9 or 12 digits")
            @Nullable
            String identityNumber,

            @Pattern(regexp = "\\+?[0-9 .]{8,20}") @Schema(example = "0222 000 000") @Nullable
            String phone,

            @Email @Text(max = 200) @Schema(example = "vi-du@example.vn") @Nullable
            String email) {
        RepresentativeDraft draft() {
            return new RepresentativeDraft(name, identityNumber, phone, email);
        }

        @Override
        public String toString() {
            return "RepresentativeBody";
        }
    }
}
