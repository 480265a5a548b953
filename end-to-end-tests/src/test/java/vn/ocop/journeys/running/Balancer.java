package vn.ocop.journeys.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Gives each new connection to the next of several instances in turn, as a load balancer does.
public final class Balancer implements AutoCloseable {
    private final ServerSocket door;
    private final List<URI> instances;
    private final AtomicInteger connections = new AtomicInteger();

    private Balancer(ServerSocket door, List<URI> instances) {
        this.door = door;
        this.instances = List.copyOf(instances);
    }

    /// Opens a port of its own before the instances.
    public static Balancer before(List<URI> instances) {
        try {
            var balancer = new Balancer(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), instances);
            Thread.ofVirtual().name("balancer").start(balancer::accept);
            return balancer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                var client = door.accept();
                Thread.startVirtualThread(() -> connect(client));
            }
        } catch (IOException e) {
            return; // the door is closed
        }
    }

    private void connect(Socket client) {
        var instance = instances.get(connections.getAndIncrement() % instances.size());
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), instance.getPort())) {
            var answers = Thread.startVirtualThread(() -> pass(server, client));
            pass(client, server);
            answers.join();
        } catch (IOException e) {
            return; // the instance is away: the client sees a closed connection
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            return; // one side is gone, so the other one is closed
        }
    }
}
