package vn.ocop.registration.notice;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whom a dossier, or a certificate on paper, concerns, and how its product is called.
///
/// @param productCode absent before the first submission, or where it was not told
/// @param producerName absent where only the certificate's number was told
/// @param producerEmail of the producer's representative, where it is registered; never told outside this service
/// @param districtCode absent where there is none
/// @param lookupCode by which the holder of a certificate on paper names it; absent for a dossier
public record Parties(
        About about,
        String productName,
        @Nullable String productCode,
        @Nullable String producerName,
        @Nullable String producerEmail,
        String communeCode,
        @Nullable String districtCode,
        @Nullable String provinceCode,
        @Nullable String lookupCode) {
    private static final String CENTRE = "00";

    /// The commune, and the offices above it that review.
    Stream<String> offices() {
        return Stream.of(Optional.of(communeCode), Optional.ofNullable(districtCode), Optional.ofNullable(provinceCode))
                .flatMap(Optional::stream);
    }

    /// The office above one of the dossier's offices; none above the centre.
    Optional<String> above(String unitCode) {
        if (unitCode.equals(communeCode) && districtCode != null) {
            return Optional.of(districtCode);
        }
        if (unitCode.equals(communeCode) || unitCode.equals(districtCode)) {
            return Optional.ofNullable(provinceCode);
        }
        return unitCode.equals(CENTRE) ? Optional.empty() : Optional.of(CENTRE);
    }
}
