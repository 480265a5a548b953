package vn.ocop.certification.jdbc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.paper.PaperFiles;

/// Table `paper_file`: in the database, so that a file and the row that names it are there together or not at all.
@Component
final class JdbcPaperFiles implements PaperFiles {
    private final JdbcClient jdbc;

    JdbcPaperFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String keep(byte[] file) {
        var sha256 = sha256(file);
        jdbc.sql("INSERT INTO paper_file (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(sha256, file)
                .update();
        return sha256;
    }

    @Override
    public byte[] get(String sha256) {
        var file = jdbc.sql("SELECT bytes FROM paper_file WHERE sha256 = ?")
                .param(sha256)
                .query((row, _) -> row.getBytes("bytes"))
                .optional()
                .orElseThrow(() -> new IllegalStateException("the file " + sha256 + " is not there"));
        if (!sha256(file).equals(sha256)) {
            throw new IllegalStateException("the file " + sha256 + " is not what was kept");
        }
        return file;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
