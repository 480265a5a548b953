package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.registration.dossier.Submission;

/// How a dossier was handed in.
///
/// @param submission how often it was; the rest is absent before the first time
record SubmissionView(
        int submission,
        @Schema(example = "vn-2026") @Nullable String rulebook,
        @Nullable Integer policyVersion,
        @Nullable LocalDate submittedOn,
        @Schema(example = "256") @Nullable String districtCode,
        @Schema(example = "27") @Nullable String provinceCode,
        List<String> changedItems) {
    private static final SubmissionView NONE = new SubmissionView(0, null, null, null, null, null, List.of());

    static SubmissionView of(@Nullable Submission submission) {
        if (submission == null) {
            return NONE;
        }
        var place = submission.place();
        return new SubmissionView(
                submission.number(),
                submission.rulebook(),
                submission.policyVersion(),
                submission.on(),
                place.districtCode(),
                place.provinceCode(),
                submission.changedItems());
    }
}
