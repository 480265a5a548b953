package vn.ocop.certification.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// What a reader, a printer and a phone see of a paper.
public final class SeenPaper {
    private static final Path KEPT = Path.of("target", "papers");
    private static final int PRINT_DPI = 200;

    private final byte[] file;

    public SeenPaper(byte[] file) {
        this.file = file.clone();
    }

    /// Leaves the paper in `target/papers`, for whoever wants to look at it.
    public SeenPaper keep(String name) {
        try {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(name + ".pdf"), file);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The clauses of PDF/UA-1 that it breaks; empty where it conforms.
    public List<String> faultsByPdfUa() {
        return PdfUa.faults(file);
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /// Its words, with one blank wherever the paper has any space.
    public String text() {
        return read(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
    }

    /// The kinds of its structure elements, in the order in which they are read aloud.
    List<PDStructureElement> elements() {
        return read(document -> {
            var found = new ArrayList<PDStructureElement>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
            return found;
        });
    }

    /// What its QR code says, as a phone reads it from the print.
    public String qr() {
        return read(document -> {
            var image = new PDFRenderer(document).renderImageWithDPI(0, PRINT_DPI);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            try {
                return new QRCodeMultiReader()
                        .decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))[0].getText();
            } catch (NotFoundException unreadable) {
                throw new AssertionError("no QR code is readable", unreadable);
            }
        });
    }

    <T> T read(Reading<T> reading) {
        try (var document = Loader.loadPDF(file)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Something read of a document.
    @FunctionalInterface
    interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }
}
