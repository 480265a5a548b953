package vn.ocop.evaluation.council;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.text.Text;

/// Who takes whose seat, and why.
///
/// @param replaced the person whose seat it is
/// @param person who takes it
/// @param department that sends the person; absent for that of the person replaced
public record SubstituteDraft(
        @NotNull @Text(max = 100) String replaced,
        @NotNull @Text(max = 100) String person,
        @NotNull @Text(max = 200) String name,
        @Nullable @Text(max = 200) String department,
        @NotNull @Text(max = 1000, lines = true) String reason) {
    Seat inPlaceOf(Seat seat) {
        return new Seat(person, name, seat.position(), department == null ? seat.department() : department);
    }
}
