package vn.ocop.certification.register;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.audit.AuditJws;
import vn.ocop.audit.AuditKey;
import vn.ocop.web.problem.Problems;

/// Keeps the highest numbers in a folder outside of the database (`ocop.checkpoints.folder`), shared by all instances:
/// a file for each, which no other overwrites, signed with the audit's key (JWS ES256, RFC 7515). Without a folder
/// nothing is known, and a restore goes unnoticed here.
@Component
class SignedCheckpoints implements NumberCheckpoints {
    private static final Logger LOG = LoggerFactory.getLogger(SignedCheckpoints.class);
    private static final String ENDING = ".jws";

    private final String folder;
    private final ECKey key;

    SignedCheckpoints(@Value("${ocop.checkpoints.folder:}") String folder, @Value("${ocop.audit.key}") Path key) {
        this.folder = folder;
        this.key = AuditKey.keptIn(key);
        if (folder.isBlank()) {
            LOG.warn("ocop.checkpoints.folder is not set: a database restored to an earlier state is not noticed");
        }
    }

    @Override
    public int highest(String issuer, int year) {
        if (folder.isBlank()) {
            return 0;
        }
        return newest(prefix(issuer, year))
                .map(file -> signedNumber(issuer, year, file))
                .orElse(0);
    }

    @Override
    public void keep(String issuer, int year, int number) {
        if (folder.isBlank() || highest(issuer, year) >= number) {
            return;
        }
        try {
            var file = Files.createDirectories(Path.of(folder))
                    .resolve(prefix(issuer, year) + "%09d".formatted(number) + ENDING);
            var unfinished = Files.createTempFile(file.getParent(), "number", ".new");
            Files.writeString(unfinished, AuditJws.sign(text(issuer, year, number), key));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> newest(String prefix) {
        if (!Files.isDirectory(Path.of(folder))) {
            return Optional.empty();
        }
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(
                            file -> name(file).startsWith(prefix) && name(file).endsWith(ENDING))
                    .max(Comparator.comparing(SignedCheckpoints::name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The number that the file's name says, if it is what was signed.
    private int signedNumber(String issuer, int year, Path file) {
        try {
            int number = Integer.parseInt(name(file).replaceAll("^.*-|\\" + ENDING + "$", ""));
            var jws = Files.readString(file);
            if (AuditJws.isSignedBy(jws, key) && AuditJws.text(jws).equals(Optional.of(text(issuer, year, number)))) {
                return number;
            }
        } catch (IOException | NumberFormatException unreadable) {
            LOG.error("Unreadable checkpoint {}", file, unreadable);
        }
        throw Problems.plain(HttpStatus.SERVICE_UNAVAILABLE, "checkpoint-unreadable", issuer, String.valueOf(year));
    }

    private static String text(String issuer, int year, int number) {
        return "{\"issuer\":\"%s\",\"year\":%d,\"number\":%d}".formatted(issuer, year, number);
    }

    private static String prefix(String issuer, int year) {
        return "numbers-" + issuer.replaceAll("[^0-9A-Za-z]", "_") + "-" + year + "-";
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
