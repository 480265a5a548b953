package vn.ocop.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Prints manuscripts as PDF/UA: tagged, with language and title, the font embedded, its text extracting exactly, in
/// Unicode's form NFC. It fetches nothing, from the network or from files, whatever a page asks for. Safe for use by
/// several threads.
public final class Press {
    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;
    private static final float VERSION = 1.7f;

    static {
        System.setProperty("java.awt.headless", "true");
        XRLog.setLoggingEnabled(false);
    }

    /// The document as a file, on A4 unless the page's style says otherwise.
    ///
    /// @throws IllegalArgumentException for a page that is not well-formed or names a figure that there is not
    public byte[] print(Manuscript manuscript) {
        try (var document = new PDDocument()) {
            render(manuscript, document);
            Imprint.on(document, manuscript);
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void render(Manuscript manuscript, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfVersion(VERSION)
                .withProducer("OCOP")
                .useDefaultPageSize(A4_WIDTH, A4_HEIGHT, PageSizeUnits.MM)
                .useObjectDrawerFactory(new Figures(manuscript.figures()))
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withHtmlContent(Normalizer.normalize(manuscript.html(), Normalizer.Form.NFC), null);
        Fonts.embedIn(builder);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }
}
