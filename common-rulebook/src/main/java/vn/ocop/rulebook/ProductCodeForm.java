package vn.ocop.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a product code on the sheets is made up, e.g. `province-district-commune-serial-year`.
public record ProductCodeForm(List<CodePart> parts) {
    public ProductCodeForm {
        parts = List.copyOf(parts);
        Check.that(Set.copyOf(parts).size() == parts.size(), "product code %s repeats a part", parts);
        Check.that(
                parts.contains(CodePart.COMMUNE) && parts.contains(CodePart.SERIAL) && parts.contains(CodePart.YEAR),
                "product code %s is not unique without commune, serial and year",
                parts);
    }

    /// Whether the code names the district.
    public boolean hasDistrict() {
        return parts.contains(CodePart.DISTRICT);
    }

    /// The code of a product. Unit codes are text: their leading zeros stay.
    ///
    /// @param district must be given where the form names it, is left out otherwise
    public String codeOf(String province, @Nullable String district, String commune, int serial, int year) {
        return parts.stream()
                .map(part -> switch (part) {
                    case PROVINCE -> province;
                    case DISTRICT -> named(district);
                    case COMMUNE -> commune;
                    case SERIAL -> String.valueOf(serial);
                    case YEAR -> String.valueOf(year);
                })
                .collect(Collectors.joining("-"));
    }

    private static String named(@Nullable String district) {
        if (district == null) {
            throw new IllegalArgumentException("the product code names the district, which is not given");
        }
        return district;
    }
}
