package vn.ocop.documents;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.util.DateConverter;
import vn.ocop.documents.figure.Figure;

/// Adds what the renderer cannot: the ground behind the text, and a date that does not come from the clock.
final class Imprint {
    private static final String CREATED = "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)";

    private Imprint() {}

    static void on(PDDocument document, Manuscript manuscript) throws IOException {
        var ground = manuscript.ground();
        if (ground != null) {
            for (var page : document.getPages()) {
                draw(ground, document, page);
            }
        }
        date(document, manuscript);
    }

    /// As an artifact: a reader that speaks the document passes over it.
    private static void draw(Figure ground, PDDocument document, PDPage page) throws IOException {
        var size = page.getMediaBox();
        var graphics = new PdfBoxGraphics2D(document, size.getWidth(), size.getHeight());
        ground.draw(graphics, size.getWidth(), size.getHeight());
        graphics.dispose();
        try (var content = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.drawForm(graphics.getXFormObject());
            content.endMarkedContent();
        }
    }

    private static void date(PDDocument document, Manuscript manuscript) throws IOException {
        var date = GregorianCalendar.from(manuscript.dated().atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(date);
        document.setDocumentId(manuscript.dated().getEpochSecond());
        var catalog = document.getDocumentCatalog();
        try (var written = catalog.getMetadata().exportXMPMetadata()) {
            var metadata = new String(written.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst(CREATED, "$1" + DateConverter.toISO8601(date) + "$2");
            catalog.setMetadata(
                    new PDMetadata(document, new ByteArrayInputStream(metadata.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
