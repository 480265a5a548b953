package vn.ocop.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/// Be Vietnam Pro (SIL Open Font License), from the class path: no font of the machine is used.
final class Fonts {
    private static final String FAMILY = "Be Vietnam Pro";
    /// Offsets and sizes in an OpenType file.
    private static final int TABLE_COUNT = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = 0x47535542;
    private static final int UNKNOWN = 0x58535542;
    private static final List<Cut> CUTS = List.of(
            new Cut("Regular", 400, FontStyle.NORMAL),
            new Cut("Italic", 400, FontStyle.ITALIC),
            new Cut("SemiBold", 600, FontStyle.NORMAL),
            new Cut("Bold", 700, FontStyle.NORMAL));

    private Fonts() {}

    static void embedIn(PdfRendererBuilder builder) {
        for (var cut : CUTS) {
            builder.useFont(() -> new ByteArrayInputStream(cut.file), FAMILY, cut.weight, cut.style, true);
        }
    }

    /// One cut of the family.
    private static final class Cut {
        private final byte[] file;
        private final int weight;
        private final FontStyle style;

        Cut(String name, int weight, FontStyle style) {
            this.file = withoutLigatures(read("fonts/BeVietnamPro-" + name + ".ttf"));
            this.weight = weight;
            this.style = style;
        }
    }

    /// Where a ligature stands for two letters, text extracts without them. Letters are composed (NFC) before they
    /// are printed, so nothing else of the table of substitutions is missed: its entry gets a name that nobody
    /// looks for.
    private static byte[] withoutLigatures(byte[] font) {
        var tables = ByteBuffer.wrap(font);
        int count = tables.getShort(TABLE_COUNT);
        for (int i = 0; i < count; i++) {
            var entry = DIRECTORY + i * ENTRY;
            if (tables.getInt(entry) == SUBSTITUTIONS) {
                tables.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }

    private static byte[] read(String name) {
        try (var file = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
