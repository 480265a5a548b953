package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierKind;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.dossier.DossierDraft;
import vn.ocop.web.text.Text;

/// Body of a new dossier.
///
/// @param whatChanged what is better than when the product was ranked before; an upgrade must say so
record DraftBody(
        @NotNull ProducerId producerId,
        @NotNull DossierKind kind,
        @NotNull @Valid ProductBody product,

        @Text(max = 4000, lines = true) @Schema(example = "Thêm chứng nhận HACCP, bao bì mới") @Nullable
        String whatChanged,

        @Size(max = 100) @Nullable List<@NotNull @Valid DocumentBody> documents) {
    DossierDraft draft() {
        return new DossierDraft(producerId, kind, product.draft(), whatChanged, DocumentBody.drafts(documents));
    }
}
