package vn.ocop.certification.paper.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// What anybody can make with a PDF editor.
public final class PdfEdits {
    private PdfEdits() {}

    /// The file with another title, in a revision behind it.
    public static byte[] appended(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var information = document.getDocumentInformation();
            information.setTitle("Giấy chứng nhận 5 sao");
            information.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            var revised = new ByteArrayOutputStream();
            document.saveIncremental(revised);
            return revised.toByteArray();
        }
    }

    /// An empty page of that many points each way.
    static byte[] blank(float side) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(side, side)));
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }
}
