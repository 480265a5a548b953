package vn.ocop.registration.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A virus scanner that speaks clamd's protocol over a real socket, and finds the EICAR test file.
public final class FakeClamd {
    /// What every scanner takes for a virus.
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server;
    private final Thread serving;

    private FakeClamd(ServerSocket server) {
        this.server = server;
        this.serving = Thread.ofPlatform().daemon().start(this::serve);
    }

    public static FakeClamd start() {
        try {
            return new FakeClamd(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    public String address() {
        return "localhost:" + server.getLocalPort();
    }

    /// Returns once no connection can be taken any more: a closed socket is let go of only when its accepting thread
    /// has left it.
    public void stop() throws IOException, InterruptedException {
        server.close();
        serving.join();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException gone) {
                // the client or the server is: the loop says which
            }
        }
    }

    private static void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        var file = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            file.writeBytes(in.readNBytes(length));
        }
        var infected = file.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        var verdict = infected ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        var known = command.equals("zINSTREAM\0") ? verdict : "UNKNOWN COMMAND\0";
        socket.getOutputStream().write(known.getBytes(StandardCharsets.US_ASCII));
    }
}
