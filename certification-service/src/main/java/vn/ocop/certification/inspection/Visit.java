package vn.ocop.certification.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A visit to the producer.
///
/// @param finding what was found, or that nothing was amiss
/// @param mendBy the day by which the producer mends it; absent where nothing is to be mended
public record Visit(LocalDate on, String finding, @Nullable LocalDate mendBy) {}
