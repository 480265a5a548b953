package vn.ocop.verifier.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.ocop.verifier.record.QrPicture;

/// What eyes and phones read on a paper's first page.
///
/// @param words its text, with one blank wherever the paper has any space
/// @param qr the text of its QR; empty where it has none
record PrintedPage(String words, Optional<String> qr) {
    private static final int DPI = 200;

    /// The longer side of A1 in points: nobody certifies on larger paper, and drawing it would take all memory.
    private static final float LARGEST = 2384;

    private static final String PART_OF_A_WORD = "[\\p{L}\\p{N}/-]";

    /// @throws IllegalArgumentException for a page that cannot be drawn
    static PrintedPage of(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return new PrintedPage(words(document), QrPicture.text(picture(document)));
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            throw new IllegalArgumentException("không đọc được PDF / unreadable PDF: " + unreadable.getMessage());
        }
    }

    private static String words(PDDocument document) throws IOException {
        var first = new PDFTextStripper();
        first.setEndPage(1);
        return first.getText(document).replaceAll("\\s+", " ");
    }

    private static BufferedImage picture(PDDocument document) throws IOException {
        var size = document.getPage(0).getCropBox();
        if (size.getWidth() > LARGEST || size.getHeight() > LARGEST) {
            throw new IOException("trang quá lớn / too large a page");
        }
        return new PDFRenderer(document).renderImageWithDPI(0, DPI);
    }

    /// Whether this stands on it, not only within something longer.
    boolean says(String text) {
        return Pattern.compile("(?<!%1$s)%2$s(?!%1$s)".formatted(PART_OF_A_WORD, Pattern.quote(text)))
                .matcher(words)
                .find();
    }
}
