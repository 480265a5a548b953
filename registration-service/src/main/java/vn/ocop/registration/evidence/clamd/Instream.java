package vn.ocop.registration.evidence.clamd;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// The command `INSTREAM` of clamd: chunks with their lengths, an empty one at the end, one answer.
final class Instream {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private Instream() {}

    static String send(Socket socket, byte[] bytes) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < bytes.length; from += CHUNK) {
            var length = Math.min(CHUNK, bytes.length - from);
            out.writeInt(length);
            out.write(bytes, from, length);
        }
        out.writeInt(0);
        out.flush();
        var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }
}
