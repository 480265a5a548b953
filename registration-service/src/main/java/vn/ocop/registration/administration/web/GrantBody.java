package vn.ocop.registration.administration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.Role;
import vn.ocop.registration.administration.GrantDraft;
import vn.ocop.web.text.Text;

/// A role that somebody is to hold in a unit.
///
/// @param person the subject of the person's token
/// @param validFrom today where absent
record GrantBody(
        @NotNull @Text(max = 200) @Schema(example = "can-bo.vu-ninh")
        String person,

        @NotNull @Text(max = 200) @Schema(example = "Cán bộ phường Vũ Ninh")
        String name,

        @NotNull Role role,
        @NotNull @Text(max = 10) @Schema(example = "09163") String unitCode,
        @Schema(example = "2026-11-23") @Nullable LocalDate validFrom,
        @Nullable LocalDate validBefore) {
    GrantDraft draft() {
        return new GrantDraft(person, name, role, unitCode, validFrom, validBefore);
    }
}
