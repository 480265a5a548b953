package vn.ocop.registration.evidence.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ocop.registration.evidence.Thumbnails;

/// Draws pictures and first pages of PDFs small. Two at a time, so that many readers cannot fill the memory.
@Component
class PictureThumbnails implements Thumbnails {
    private static final Logger LOG = LoggerFactory.getLogger(PictureThumbnails.class);
    private static final int LONGEST_SIDE = 640;
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Override
    public Optional<byte[]> of(Path file, String mediaType) {
        places.acquireUninterruptibly();
        try {
            return drawn(file, mediaType).map(PictureThumbnails::small);
        } catch (IOException | RuntimeException broken) {
            LOG.info("{} cannot be shown: {}", file.getFileName(), broken.toString());
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private static Optional<BufferedImage> drawn(Path file, String mediaType) throws IOException {
        return switch (mediaType) {
            case "application/pdf" -> Optional.of(FirstPage.of(file, LONGEST_SIDE));
            case "image/png", "image/jpeg" -> Pictures.read(file);
            default -> Optional.empty();
        };
    }

    private static byte[] small(BufferedImage image) {
        double scale = Math.min(1, LONGEST_SIDE / (double) Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        try {
            draw(image, small, pen);
        } finally {
            pen.dispose();
        }
        return png(small);
    }

    private static void draw(BufferedImage image, BufferedImage small, Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, small.getWidth(), small.getHeight());
        pen.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
