package vn.ocop.registration.evidence;

import java.nio.file.Path;
import java.util.Optional;

/// Small pictures of files: a reader sees what a file is without opening it.
public interface Thumbnails {
    /// A PNG of the picture, or of the first page; empty for files of other kinds, and for those that cannot be shown.
    Optional<byte[]> of(Path file, String mediaType);
}
