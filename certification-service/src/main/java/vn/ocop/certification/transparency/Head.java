package vn.ocop.certification.transparency;

import java.util.Base64;

/// A signed checkpoint of the log.
///
/// @param size how many entries it covers
/// @param encodedRoot their root in Base64
/// @param note the signed note
public record Head(long size, String encodedRoot, String note) {
    byte[] root() {
        return Base64.getDecoder().decode(encodedRoot);
    }
}
