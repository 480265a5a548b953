package vn.ocop.rulebook;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Who certifies which stars, and for how long.
///
/// @param certifiers the certifying tier by stars; stars not named get a result, no certificate
public record Certification(int validityMonths, Map<Integer, Tier> certifiers) {
    public Certification {
        certifiers = Map.copyOf(certifiers);
        Check.that(validityMonths > 0, "a validity of %d months", validityMonths);
        Check.that(
                certifiers.keySet().equals(Set.of(3, 4, 5)),
                "certifiers of %s stars",
                new TreeSet<>(certifiers.keySet()));
    }
}
