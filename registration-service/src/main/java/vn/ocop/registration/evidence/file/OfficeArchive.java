package vn.ocop.registration.evidence.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/// Looks into an archive for an office document (OOXML). Refuses macros, and archives that unfold beyond measure.
final class OfficeArchive {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, String> MAIN_PARTS = Map.of(
            "word/document.xml", OOXML + "wordprocessingml.document",
            "xl/workbook.xml", OOXML + "spreadsheetml.sheet",
            "ppt/presentation.xml", OOXML + "presentationml.presentation");

    private OfficeArchive() {}

    /// The office document's type; empty for any other archive.
    static Optional<String> typeOf(byte[] bytes) {
        try {
            return typeOf(entriesOf(bytes));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> typeOf(Set<String> entries) {
        var hasMacros = entries.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
        if (hasMacros || !entries.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> entries.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Set<String> entriesOf(byte[] bytes) throws IOException {
        Set<String> names = new HashSet<>();
        var unfolded = 0L;
        var buffer = new byte[8192];
        try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                names.add(entry.getName());
                for (var read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                    unfolded += read;
                    if (unfolded > MOST_BYTES || names.size() > MOST_ENTRIES) {
                        throw new IOException("unfolds beyond measure");
                    }
                }
            }
        }
        return names;
    }
}
