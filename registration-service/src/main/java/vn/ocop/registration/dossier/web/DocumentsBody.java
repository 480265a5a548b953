package vn.ocop.registration.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/// All documents of a dossier as they are to be.
record DocumentsBody(@NotNull @Size(max = 100) List<@NotNull @Valid DocumentBody> documents) {}
