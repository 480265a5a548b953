package vn.ocop.registration.evidence.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws the first page of a PDF. Nothing in it is run or fetched.
final class FirstPage {
    private static final long MEMORY = 32 * 1024 * 1024;

    private FirstPage() {}

    static BufferedImage of(Path file, int longestSide) throws IOException {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache;
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, memory)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("no page");
            }
            var box = document.getPage(0).getCropBox();
            var scale = longestSide / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            return new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
        }
    }
}
