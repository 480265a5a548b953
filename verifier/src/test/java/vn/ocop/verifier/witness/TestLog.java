package vn.ocop.verifier.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.verifier.merkle.PlainTree;

/// A log that answers over HTTP and has the key to sign whatever a test makes of it.
final class TestLog implements AutoCloseable {
    private static final String NAME = "log.test";
    private final HttpServer server;
    private final KeyPair pair;
    private volatile List<byte[]> entries = List.of();

    TestLog() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/checkpoint", exchange -> answer(exchange, note()));
        server.createContext("/entries", this::page);
        server.createContext("/consistency", this::proof);
        server.start();
    }

    /// From now on it holds these.
    void hold(String... texts) {
        entries = Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    String root() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// The name, id and public key, as witnesses are given them.
    String key() {
        return NAME + "+" + "%08x".formatted(id()) + "+" + base64(typedKey());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String note() {
        var body = NAME + "\n" + entries.size() + "\n" + base64(PlainTree.root(entries)) + "\n";
        var signature = sign(body);
        var stamped = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(id())
                .put(signature);
        return body + "\n— " + NAME + " " + base64(stamped.array()) + "\n";
    }

    private void page(HttpExchange exchange) throws IOException {
        int from = Integer.parseInt(exchange.getRequestURI().getQuery().substring("from=".length()));
        var page = entries.subList(from, Math.min(from + 2, entries.size())).stream()
                .map(entry -> "{\"leaf\":\"" + base64(entry) + "\"}")
                .collect(Collectors.joining(","));
        answer(exchange, "{\"entries\":[" + page + "]}");
    }

    private void proof(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        int first = Integer.parseInt(query.substring("first=".length(), query.indexOf('&')));
        var path = first <= entries.size() ? PlainTree.proof(first, entries) : new ArrayList<byte[]>();
        answer(
                exchange,
                path.stream()
                        .map(hash -> "\"" + base64(hash) + "\"")
                        .collect(Collectors.joining(",", "{\"path\":[", "]}")));
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] typedKey() {
        var encoded = pair.getPublic().getEncoded();
        var typed = Arrays.copyOfRange(encoded, encoded.length - 33, encoded.length);
        typed[0] = 1;
        return typed;
    }

    private int id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((NAME + "\n").getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest(typedKey())).getInt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] sign(String body) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(body.getBytes(StandardCharsets.UTF_8));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
