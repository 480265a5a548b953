package vn.ocop.registration.dossier;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

/// A certificate that was given out on paper before the system, as far as a dossier that follows it, and letters about
/// it, need to know it.
///
/// @param productCode as it stands on the paper, where it was told
/// @param setNumber the product set by which it was scored
/// @param producer registered here only if whoever recorded it knew it; absent where it was not told
/// @param producerName as it stands on the paper, where it was told
/// @param communeCode where the product comes from
/// @param lookupCode by which its holder names it
public record PaperCertificate(
        ProductId product,
        @Nullable String productCode,
        String productName,
        int setNumber,
        @Nullable ProducerId producer,
        @Nullable String producerName,
        String communeCode,
        String lookupCode) {}
