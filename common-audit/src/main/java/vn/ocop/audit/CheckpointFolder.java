package vn.ocop.audit;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sealed checkpoints outside the database, a file each, with the public key that verifies them.
public record CheckpointFolder(Path folder) {
    /// Where nothing was exported to.
    public static final CheckpointFolder NONE = new CheckpointFolder(Path.of("nothing", "was", "exported"));

    private static final String ENDING = ".jws";
    private static final String KEY = "key.public.json";
    private static final Pattern DIGITS = Pattern.compile("\\D");

    /// Writes what is not there yet. What is there stays as it is.
    public void export(List<SealedCheckpoint> checkpoints, ECKey key) {
        try {
            Files.createDirectories(folder);
            write(KEY, key.toPublicJWK().toJSONString());
            for (var sealed : checkpoints) {
                write(name(sealed.checkpoint().number()), sealed.jws());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("checkpoints cannot be exported to " + folder, e);
        }
    }

    /// All that were exported, the oldest first; what cannot be read is left out.
    public List<SealedCheckpoint> checkpoints() {
        return names().stream().flatMap(name -> read(folder.resolve(name))).toList();
    }

    /// The number of the newest one; 0 before the first.
    public long lastNumber() {
        var names = names();
        return names.isEmpty()
                ? 0
                : Long.parseLong(DIGITS.matcher(names.getLast()).replaceAll(""));
    }

    /// The newest one.
    public Optional<SealedCheckpoint> newest() {
        var names = names();
        return names.isEmpty()
                ? Optional.empty()
                : read(folder.resolve(names.getLast())).findFirst();
    }

    /// The public key, once something was exported.
    public Optional<ECKey> key() {
        try {
            var file = folder.resolve(KEY);
            return Files.exists(file) ? Optional.of(ECKey.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("no key in " + folder, e);
        }
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<SealedCheckpoint> read(Path file) {
        try {
            return CheckpointSeal.read(Files.readString(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(long number) {
        return "checkpoint-%09d%s".formatted(number, ENDING);
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        var unfinished = Files.createTempFile(folder, name, ".new");
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
