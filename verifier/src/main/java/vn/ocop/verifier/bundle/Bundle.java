package vn.ocop.verifier.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.verifier.note.VerifierKey;

/// The files of an exported bundle, by name.
record Bundle(Map<String, byte[]> files) {
    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "manifest.jws";

    static Bundle read(Path file) {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var content = zip.getInputStream(entry)) {
                    files.put(entry.getName(), content.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(files);
    }

    /// What is wrong with it, one line each; empty if all of it is as it was signed.
    List<String> faults(VerifierKey key) {
        var faults = new ArrayList<String>();
        var manifest = files.getOrDefault(MANIFEST, new byte[0]);
        if (!isSigned(manifest, key)) {
            faults.add("manifest.json: chữ ký không đúng / not signed by " + key.name());
            return faults;
        }
        var listed = JsonMapper.shared()
                .readTree(manifest)
                .path("files")
                .valueStream()
                .toList();
        var unlisted = new TreeMap<>(files);
        unlisted.remove(MANIFEST);
        unlisted.remove(SIGNATURE);
        for (var line : listed) {
            var name = line.path("name").asString();
            var content = unlisted.remove(name);
            if (content == null) {
                faults.add(name + ": thiếu / missing");
            } else if (!sha256(content).equals(line.path("sha256").asString())) {
                faults.add(name + ": đã bị sửa / changed");
            }
        }
        unlisted.keySet().forEach(name -> faults.add(name + ": không có trong danh mục / not in the manifest"));
        return faults;
    }

    private boolean isSigned(byte[] manifest, VerifierKey key) {
        var jws = new String(files.getOrDefault(SIGNATURE, new byte[0]), StandardCharsets.US_ASCII);
        int dots = jws.indexOf("..");
        if (dots < 0) {
            return false;
        }
        var header = jws.substring(0, dots);
        var payload = Base64.getUrlEncoder().withoutPadding().encodeToString(manifest);
        try {
            var alg = JsonMapper.shared()
                    .readTree(Base64.getUrlDecoder().decode(header))
                    .path("alg");
            var signature = Base64.getUrlDecoder().decode(jws.substring(dots + 2));
            return alg.asString().equals("EdDSA") && key.signed(header + "." + payload, signature);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
