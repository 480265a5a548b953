package vn.ocop.certification.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

/// A certificate as it stands on paper.
///
/// @param productId the product where it is registered already, so that an upgrade or a renewal takes this one's place
/// @param issuer code of the unit whose authority decided: the unit itself, one that it took over, or the centre
/// @param validBefore the first day on which it no longer holds
public record PaperCertificate(
        String number,
        @Nullable ProductId productId,
        String productCode,
        String productName,
        int productSet,
        @Nullable ProducerId producerId,
        String producerName,
        String producerAddress,
        String communeCode,
        int stars,
        String issuer,
        String decisionNumber,
        LocalDate decidedOn,
        LocalDate validBefore,
        String signatory) {}
