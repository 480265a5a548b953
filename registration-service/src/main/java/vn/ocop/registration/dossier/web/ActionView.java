package vn.ocop.registration.dossier.web;

import org.jspecify.annotations.Nullable;
import vn.ocop.registration.dossier.DossierAction;

/// An action that the dossier's state knows.
///
/// @param whyNot in the reader's language, absent where the person may take it now
record ActionView(
        DossierAction action, boolean allowed, @Nullable String whyNot) {}
