package vn.ocop.web.link;

import java.time.Instant;
import java.util.UUID;

/// What a signed link allows: one reader may fetch one file of one dossier until then.
///
/// @param sha256 lower-case hexadecimal digest of the file
/// @param reader the subject of the reader's token
public record FileLink(String sha256, String reader, UUID dossier, Instant expires) {}
