package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProductId;
import vn.ocop.registration.dossier.ProductDraft;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.text.Text;

/// The product of a new dossier: an id of one that is known, or name and set of a new one.
record ProductBody(
        @Nullable ProductId id,

        @Text(max = 200) @Schema(example = "Bánh phu thê (ví dụ)") @Nullable
        String name,

        @Min(1) @Max(26) @Schema(example = "6") @Nullable Integer setNumber) {
    ProductDraft draft() {
        if (id != null && name == null && setNumber == null) {
            return new ProductDraft.Known(id);
        }
        if (id == null && name != null && setNumber != null) {
            return new ProductDraft.New(name, setNumber);
        }
        throw Problems.invalid().at("/product", "product.id-or-name");
    }
}
