package vn.ocop.certification.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A way to a server that can be cut, and opened again at the same port.
final class Relay {
    private final InetSocketAddress server;
    private final Collection<Socket> sockets = new ConcurrentLinkedQueue<>();
    private ServerSocket door;

    Relay(InetSocketAddress server) {
        this.server = server;
        this.door = listening(0);
    }

    int port() {
        return door.getLocalPort();
    }

    void cut() {
        close(door);
        sockets.forEach(Relay::close);
        sockets.clear();
    }

    void open() {
        door = listening(door.getLocalPort());
    }

    private ServerSocket listening(int port) {
        try {
            var listening = new ServerSocket();
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Thread.ofVirtual().start(() -> accept(listening));
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                var through = new Socket(server.getAddress(), server.getPort());
                sockets.add(client);
                sockets.add(through);
                Thread.ofVirtual().start(() -> copy(client, through));
                Thread.ofVirtual().start(() -> copy(through, client));
            } catch (IOException _) {
                // cut, or nobody there
            }
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // cut
        }
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception _) {
            // closed already
        }
    }
}
