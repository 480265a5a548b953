package vn.ocop.verifier.audit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.Checkpoint;
import vn.ocop.audit.CheckpointFolder;
import vn.ocop.audit.CheckpointSeal;
import vn.ocop.audit.EntryFile;
import vn.ocop.audit.Head;
import vn.ocop.audit.SealedCheckpoint;

/// A service that changes one row again and again, in chain 5, and exports what came of it. The hashes are calculated
/// here as ADR 20 describes them.
final class ExportedService {
    private static final HexFormat HEX = HexFormat.of();
    private static final int CHAIN = 5;
    private static final Instant AT = Instant.parse("2020-12-08T02:00:00.000007Z");

    private final ECKey key = newKey();
    private final List<String> hashes = new ArrayList<>();
    private final List<AuditEntry> entries = new ArrayList<>();

    void change(int times) {
        IntStream.range(0, times).forEach(_ -> change());
    }

    private void change() {
        var seq = entries.size() + 1;
        var digest = HEX.formatHex(sha256(("row " + seq).getBytes(StandardCharsets.UTF_8)));
        var micros = AT.getEpochSecond() * 1_000_000 + 7;
        var text = "%d\n%d\n%d\n%d\ncertificate\n1\nUPDATE\nan\n%s".formatted(CHAIN, seq, seq, micros, digest);
        var before = seq == 1
                ? sha256(("ocop audit chain " + CHAIN).getBytes(StandardCharsets.UTF_8))
                : HEX.parseHex(hashes.getLast());
        hashes.add(HEX.formatHex(sha256(before, text.getBytes(StandardCharsets.UTF_8))));
        entries.add(new AuditEntry(CHAIN, seq, seq, AT, "certificate", "1", "UPDATE", "an", digest, hashes.getLast()));
    }

    /// Seals what there is, and writes everything to a folder.
    void exportTo(Path folder) {
        new CheckpointFolder(folder).export(List.of(sealed()), key);
        EntryFile.in(folder).write(entries::forEach);
    }

    private SealedCheckpoint sealed() {
        var heads = IntStream.range(0, Head.CHAINS)
                .mapToObj(
                        chain -> chain == CHAIN ? new Head(CHAIN, entries.size(), hashes.getLast()) : Head.empty(chain))
                .toList();
        return CheckpointSeal.seal(Checkpoint.over("certification", 1, AT, heads, "", Map.of()), key);
    }

    String thumbprint() throws JOSEException {
        return key.computeThumbprint().toString();
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
