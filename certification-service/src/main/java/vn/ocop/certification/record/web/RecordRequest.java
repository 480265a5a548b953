package vn.ocop.certification.record.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.record.PaperCertificate;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;
import vn.ocop.web.text.Text;

/// Certificates from before the system.
record RecordRequest(
        @NotNull @Text(max = 16) String unitCode,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Line> certificates) {

    /// One of them, as it stands on paper.
    ///
    /// @param validThrough the last day of its validity
    record Line(
            @NotNull @Text(max = 100) String number,
            @Nullable ProductId productId,
            @NotNull @Text(max = 60) String productCode,
            @NotNull @Text(max = 300) String productName,
            @Min(1) @Max(26) int productSet,
            @Nullable ProducerId producerId,
            @NotNull @Text(max = 300) String producerName,
            @NotNull @Text(max = 500) String producerAddress,
            @NotNull @Text(max = 16) String communeCode,
            @Min(3) @Max(5) int stars,
            @NotNull @Text(max = 16) String issuer,
            @NotNull @Text(max = 100) String decisionNumber,
            @NotNull LocalDate decidedOn,
            @NotNull LocalDate validThrough,
            @NotNull @Text(max = 100) String signatory) {
        PaperCertificate paper() {
            return new PaperCertificate(
                    number,
                    productId,
                    productCode,
                    productName,
                    productSet,
                    producerId,
                    producerName,
                    producerAddress,
                    communeCode,
                    stars,
                    issuer,
                    decisionNumber,
                    decidedOn,
                    validThrough.plusDays(1),
                    signatory);
        }
    }
}
