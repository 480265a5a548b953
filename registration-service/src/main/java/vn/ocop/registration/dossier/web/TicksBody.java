package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import vn.ocop.registration.dossier.SelfAssessment;
import vn.ocop.web.text.Text;

/// The producer's own ticks: the position of the ticked box, from 0, by the criterion's code.
record TicksBody(
        @NotNull @Size(max = 100) @Schema(example = "{\"1.1\": 2}")
        Map<@NotNull @Text(max = 20) String, @NotNull @Min(0) @Max(20) Integer> ticks) {
    SelfAssessment assessment() {
        return new SelfAssessment(ticks);
    }
}
