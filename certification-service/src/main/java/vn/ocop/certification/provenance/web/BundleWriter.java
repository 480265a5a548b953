package vn.ocop.certification.provenance.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.certification.provenance.Provenance;
import vn.ocop.certification.transparency.LogKey;

/// Writes a certificate's provenance as a ZIP: `provenance.json`, each told fact byte for byte, `manifest.json` with
/// the hash of every file, and `manifest.jws`, a detached signature over the manifest (RFC 7515, appendix F).
@Component
class BundleWriter {
    private final JsonMapper json;
    private final LogKey key;
    private final InstantSource time;

    BundleWriter(JsonMapper json, LogKey key, InstantSource time) {
        this.json = json;
        this.key = key;
        this.time = time;
    }

    byte[] write(Provenance provenance, String person) {
        var files = files(provenance);
        var manifest = manifest(provenance, person, files);
        files.put("manifest.json", manifest);
        files.put("manifest.jws", key.detachedJws(manifest).getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    private Map<String, byte[]> files(Provenance provenance) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("provenance.json", json.writeValueAsBytes(ProvenanceView.of(provenance)));
        for (var fact : provenance.facts()) {
            var name = "told/%02d-%s-%s.json".formatted(files.size(), fact.source(), fact.type());
            files.put(name, fact.payload().getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private byte[] manifest(Provenance provenance, String person, Map<String, byte[]> files) {
        List<Listed> listed = new ArrayList<>();
        files.forEach((name, bytes) -> listed.add(new Listed(name, bytes.length, sha256(bytes))));
        return json.writeValueAsBytes(new Manifest(
                provenance.certificate().content().number(), time.instant().toString(), person, listed));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What is in the bundle, and who took it out when.
    record Manifest(String certificate, String exportedAt, String exportedBy, List<Listed> files) {}

    /// One file of the bundle.
    record Listed(String name, long size, String sha256) {}
}
