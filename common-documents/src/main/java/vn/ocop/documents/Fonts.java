package vn.ocop.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Be Vietnam Pro (SIL Open Font License), from the class path: no font of the machine is used.
final class Fonts {
    private static final String FAMILY = "Be Vietnam Pro";
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
            this.file = read("fonts/BeVietnamPro-" + name + ".ttf");
            this.weight = weight;
            this.style = style;
        }
    }

    private static byte[] read(String name) {
        try (var file = Objects.requireNonNull(Fonts.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
