package vn.ocop.events.released;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A folder of released golden files, one subfolder per release, and the list of their checksums beside them.
///
/// A release copies `golden/` into a folder of its own and adds its lines with `sha256sum`; lines are only ever added.
record ReleasedEvents(Path folder) {
    /// The released files by name, `release/wire name.variant.json`.
    Map<String, Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString().replace('\\', '/'),
                            file -> file,
                            (one, _) -> one,
                            TreeMap::new));
        }
    }

    /// The checksum list's lines that disagree with the files, and the files that it does not list.
    List<String> deviations() throws IOException {
        var listed = Files.readAllLines(folder.resolve("checksums.sha256"));
        var found = new ArrayList<String>();
        for (var file : files().entrySet()) {
            found.add(sha256(file.getValue()) + "  " + file.getKey());
        }
        var deviations = new ArrayList<String>();
        listed.stream()
                .filter(line -> !found.contains(line))
                .map("changed or missing: "::concat)
                .forEach(deviations::add);
        found.stream()
                .filter(line -> !listed.contains(line))
                .map("not as released: "::concat)
                .forEach(deviations::add);
        return deviations;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
