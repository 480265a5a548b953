package vn.ocop.registration.dossier.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.registration.dossier.CommuneReport;
import vn.ocop.registration.dossier.DossierState;
import vn.ocop.registration.dossier.SelfAssessment;
import vn.ocop.web.version.Versioned;

/// A dossier as its commune sees it.
///
/// @param returned what the last return named; only that is open while it is `RETURNED`
/// @param selfAssessment the producer's own ticks; absent for everybody but commune and producer
/// @param changedBy who did the last thing, with when and why
record DossierView(
        DossierId id,
        long version,
        DossierState state,
        @Schema(example = "Đã nộp") String stateText,
        List<ActionView> allowedActions,
        DossierKind kind,
        ProducerId producerId,
        @Schema(example = "Hợp tác xã Hoa Sen (ví dụ)") String producer,
        @Schema(example = "09163") String communeCode,
        ProductView product,
        @Nullable String whatChanged,
        List<DocumentFacts> documents,
        List<ReturnedItem> returned,
        @Nullable CommuneReport communeReport,
        @Nullable SelfAssessment selfAssessment,
        @JsonUnwrapped SubmissionView handedIn,
        @Nullable Integer stars,
        @Nullable String certificateNumber,
        String registeredBy,
        String changedBy,
        Instant changedAt,
        @Nullable String changedWhy)
        implements Versioned {
    /// The product of a dossier.
    ///
    /// @param code absent before the first submission
    record ProductView(
            ProductId id,
            @Schema(example = "Bánh phu thê (ví dụ)") String name,
            int setNumber,

            @Schema(example = "27-256-09163-1-2020") @Nullable
            String code) {}
}
