package vn.ocop.registration.evidence;

import java.util.UUID;

/// Which paper a file is of: the files of one paper are its versions, and the latest one is in use. A dossier names its
/// files by their digests, so what was handed in stays as it was.
///
/// @param version from 1
public record Paper(UUID id, int version) {
    /// The same paper, one version later.
    Paper next() {
        return new Paper(id, version + 1);
    }
}
