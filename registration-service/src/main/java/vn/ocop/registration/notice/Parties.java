package vn.ocop.registration.notice;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;

/// Whom a dossier concerns, and how its product is called.
///
/// @param productCode absent before the first submission
/// @param producerEmail of the producer's representative; never told outside this service
/// @param districtCode absent where there is none
public record Parties(
        DossierId dossierId,
        String productName,
        @Nullable String productCode,
        String producerName,
        @Nullable String producerEmail,
        String communeCode,
        @Nullable String districtCode,
        @Nullable String provinceCode) {
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
