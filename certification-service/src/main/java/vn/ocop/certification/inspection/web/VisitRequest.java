package vn.ocop.certification.inspection.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.inspection.Visit;
import vn.ocop.web.text.Text;

/// A visit that was made.
///
/// @param mendBy the day by which the producer mends what was found; absent where nothing is to be mended
record VisitRequest(
        @NotNull LocalDate on,
        @NotNull @Text(max = 4000, lines = true) String finding,
        @Nullable LocalDate mendBy) {
    Visit visit() {
        return new Visit(on, finding, mendBy);
    }
}
