package vn.ocop.registration.evidence;

import java.io.InputStream;
import java.util.List;

/// Where the parts of files on their way in lie.
public interface PartStore {
    /// Keeps what the stream gives, at most so many bytes. If it breaks off, what came before is kept.
    Part keep(InputStream bytes, long most);

    /// The parts put together.
    byte[] join(List<String> names);

    void remove(String name);

    /// A part that is kept.
    ///
    /// @param brokenOff whether the stream ended with an error
    record Part(String name, long length, boolean brokenOff) {}
}
