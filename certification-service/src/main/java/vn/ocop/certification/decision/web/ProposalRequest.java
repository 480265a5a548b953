package vn.ocop.certification.decision.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.web.text.Text;

/// Ranked products to be recognised. Their stars are not for the request to say.
record ProposalRequest(
        @NotNull @Text(max = 16) String unitCode,
        @NotEmpty @Size(max = 1000) List<@NotNull DossierId> dossierIds,
        @Nullable @Text(max = 2000, lines = true) String note) {}
