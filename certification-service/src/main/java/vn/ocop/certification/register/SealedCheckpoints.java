package vn.ocop.certification.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.seal.Seal;
import vn.ocop.web.seal.Secret;

/// Keeps the highest numbers as sealed files in a folder outside of the database (`ocop.checkpoints.folder`), shared by
/// all instances. Without a folder nothing is known, and a restore goes unnoticed here.
@Component
class SealedCheckpoints implements NumberCheckpoints {
    private static final Logger LOG = LoggerFactory.getLogger(SealedCheckpoints.class);
    private static final HexFormat HEX = HexFormat.of();

    private final String folder;
    private final Seal seal;

    SealedCheckpoints(@Value("${ocop.checkpoints.folder:}") String folder, Secret secret) {
        this.folder = folder;
        this.seal = secret.sealFor("number-checkpoint");
        if (folder.isBlank()) {
            LOG.warn("ocop.checkpoints.folder is not set: a database restored to an earlier state is not noticed");
        }
    }

    @Override
    public synchronized int highest(String issuer, int year) {
        if (folder.isBlank() || !Files.exists(file(issuer, year))) {
            return 0;
        }
        try {
            var parts = Files.readString(file(issuer, year)).strip().split(" ", -1);
            var number = Integer.parseInt(parts[0]);
            if (parts.length == 2 && Seal.same(HEX.parseHex(parts[1]), mac(issuer, year, number))) {
                return number;
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.error("Unreadable checkpoint of numbers of {} for {}", issuer, year, unreadable);
        }
        throw Problems.plain(HttpStatus.SERVICE_UNAVAILABLE, "checkpoint-unreadable", issuer, String.valueOf(year));
    }

    @Override
    public synchronized void keep(String issuer, int year, int number) {
        if (folder.isBlank() || highest(issuer, year) >= number) {
            return;
        }
        var file = file(issuer, year);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(Path.of(folder));
            Files.writeString(fresh, number + " " + HEX.formatHex(mac(issuer, year, number)) + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] mac(String issuer, int year, int number) {
        return seal.of((issuer + "/" + year + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String issuer, int year) {
        return Path.of(folder, "numbers-" + issuer.replaceAll("[^0-9A-Za-z]", "_") + "-" + year);
    }
}
