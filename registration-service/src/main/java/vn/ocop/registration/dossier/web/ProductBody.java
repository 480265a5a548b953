package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProductId;
import vn.ocop.registration.dossier.ProductDraft;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.text.Text;

/// The product of a new dossier: an id of one that is known, the code of its certificate on paper, or name and set of a
/// new one.
@Schema(example = "{\"name\": \"Bánh phu thê (ví dụ)\", \"setNumber\": 6}")
record ProductBody(
        @Nullable ProductId id,

        @Text(max = 64)
        @Schema(
                description = "Lookup code of a certificate that was given out on paper before the system",
                example = "7QF2-0ZKM-9T4B-XW31")
        @Nullable
        String certificateCode,

        @Text(max = 200) @Schema(example = "Bánh phu thê (ví dụ)") @Nullable
        String name,

        @Min(1) @Max(26) @Schema(example = "6") @Nullable Integer setNumber) {
    ProductDraft draft() {
        if (certificateCode != null && id == null && name == null && setNumber == null) {
            return new ProductDraft.OnPaper(certificateCode);
        }
        if (certificateCode != null) {
            throw Problems.invalid().at("/product", "product.id-or-name");
        }
        if (id != null && name == null && setNumber == null) {
            return new ProductDraft.Known(id);
        }
        if (id == null && name != null && setNumber != null) {
            return new ProductDraft.New(name, setNumber);
        }
        throw Problems.invalid().at("/product", "product.id-or-name");
    }
}
