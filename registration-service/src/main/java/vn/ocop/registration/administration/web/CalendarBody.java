package vn.ocop.registration.administration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.ocop.web.text.Text;

/// A day of the calendar as it is to be.
record CalendarBody(
        @NotNull @Schema(example = "2027-09-03") LocalDate day,
        @NotNull Boolean working,

        @NotNull @Text(max = 200) @Schema(example = "Nghỉ Quốc khánh")
        String name) {}
