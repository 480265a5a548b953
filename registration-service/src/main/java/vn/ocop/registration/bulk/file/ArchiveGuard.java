package vn.ocop.registration.bulk.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Refuses workbooks that unfold beyond measure, or whose XML declares entities, before anybody parses them.
final class ArchiveGuard {
    private static final int MOST_ENTRIES = 200;
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final long MOST_SHARED_STRINGS = 8L * 1024 * 1024;
    // Honest sheets unfold to 5..20 times their size.
    private static final long HIGHEST_RATIO = 200;

    private ArchiveGuard() {}

    static void check(byte[] bytes) {
        var entries = 0;
        var unfolded = 0L;
        // The central directory, as the reader of workbooks reads it.
        try (var archive = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(archive.getEntries())) {
                entries++;
                unfolded += unfold(archive.getInputStream(entry), mostOf(entry.getName()));
                if (entries > MOST_ENTRIES || unfolded > MOST_BYTES || unfolded / bytes.length > HIGHEST_RATIO) {
                    throw SheetFiles.refusal("sheet-bomb");
                }
            }
        } catch (IOException broken) {
            throw SheetFiles.refusal("sheet-broken");
        }
        if (entries == 0) {
            throw SheetFiles.refusal("sheet-broken");
        }
    }

    private static long mostOf(String entry) {
        return entry.endsWith("sharedStrings.xml") ? MOST_SHARED_STRINGS : MOST_BYTES;
    }

    private static long unfold(InputStream archive, long most) throws IOException {
        var buffer = new byte[8192];
        var size = 0L;
        for (var read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
            if (size == 0 && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw SheetFiles.refusal("sheet-bomb");
            }
            size += read;
            if (size > most) {
                throw SheetFiles.refusal("sheet-bomb");
            }
        }
        return size;
    }
}
