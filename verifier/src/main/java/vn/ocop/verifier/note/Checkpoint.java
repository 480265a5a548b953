package vn.ocop.verifier.note;

import java.nio.ByteBuffer;
import java.util.Base64;

/// The head of a log: how many entries it has and their root (C2SP tlog-checkpoint).
///
/// @param origin the log's name
/// @param encodedRoot the root in Base64
/// @param text the whole note, with its signatures
public record Checkpoint(String origin, long size, String encodedRoot, String text) {
    private static final String SIGNATURES = "\n\n";
    private static final int LINES = 3;

    /// Opens a note that the key must have signed.
    ///
    /// @throws IllegalArgumentException if it is no checkpoint of the key's log, or not signed by the key
    public static Checkpoint open(String note, VerifierKey key) {
        int end = note.lastIndexOf(SIGNATURES);
        if (end < 0) {
            throw new IllegalArgumentException("không phải điểm chốt có chữ ký / not a signed checkpoint");
        }
        var body = note.substring(0, end + 1);
        if (note.substring(end + SIGNATURES.length()).lines().noneMatch(line -> isSignature(line, body, key))) {
            throw new IllegalArgumentException("chữ ký không đúng / not signed by " + key.name());
        }
        var lines = body.lines().toList();
        if (lines.size() < LINES || !lines.getFirst().equals(key.name())) {
            throw new IllegalArgumentException("điểm chốt của nhật ký khác / a checkpoint of another log");
        }
        return new Checkpoint(key.name(), Long.parseLong(lines.get(1)), lines.get(2), note);
    }

    /// The hash of the whole tree.
    public byte[] root() {
        return Base64.getDecoder().decode(encodedRoot);
    }

    private static boolean isSignature(String line, String body, VerifierKey key) {
        var parts = line.split(" ", LINES);
        if (parts.length != LINES || !parts[0].equals("—") || !parts[1].equals(key.name())) {
            return false;
        }
        var stamped = ByteBuffer.wrap(Base64.getDecoder().decode(parts[2]));
        if (stamped.remaining() <= Integer.BYTES || stamped.getInt() != key.id()) {
            return false;
        }
        var signature = new byte[stamped.remaining()];
        stamped.get(signature);
        return key.signed(body, signature);
    }
}
