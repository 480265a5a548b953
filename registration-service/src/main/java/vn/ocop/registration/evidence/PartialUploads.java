package vn.ocop.registration.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All files on their way in.
public interface PartialUploads {
    void add(PartialUpload upload);

    /// The upload of that person, unless its time is over.
    Optional<PartialUpload> find(UUID id, String person, Instant now);

    /// Adds a part that begins where the last one ended.
    ///
    /// @param name under which its bytes lie
    /// @return false if another part has come there meanwhile
    boolean append(UUID id, long offset, long length, String name);

    /// The names of the parts, in order.
    List<String> parts(UUID id);

    /// Forgets the parts: the upload begins anew.
    void restart(UUID id);

    /// Forgets the upload.
    void remove(UUID id);

    /// Some uploads whose time is over, locked.
    List<UUID> expired(Instant now, int most);
}
