package vn.ocop.registration.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierKind;
import vn.ocop.events.ProducerId;

/// What a commune writes into a new dossier.
public record DossierDraft(
        ProducerId producer,
        DossierKind kind,
        ProductDraft product,
        @Nullable String whatChanged,
        List<DocumentDraft> documents) {}
