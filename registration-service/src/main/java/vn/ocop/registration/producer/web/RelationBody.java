package vn.ocop.registration.producer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.RelationKind;
import vn.ocop.web.text.Text;

/// Who is connected with a producer, and how.
///
/// @param person the subject of the person's token
/// @param note what else is known of it; it leaves this service never
record RelationBody(
        @Schema(example = "council.27.4") @NotNull @Text(max = 100)
        String person,

        @NotNull RelationKind kind,

        @Schema(example = "Em ruột của giám đốc") @Nullable @Text(max = 500)
        String note) {}
