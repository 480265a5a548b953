package vn.ocop.registration.evidence.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Reads pictures, but none that would fill the memory: the size is looked at first, and large ones are read thinned
/// out.
final class Pictures {
    private static final long MOST_PIXELS = 100_000_000;
    private static final int ENOUGH = 1600;

    private Pictures() {}

    static Optional<BufferedImage> read(Path file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_PIXELS) {
                    return Optional.empty();
                }
                var thinned = reader.getDefaultReadParam();
                int step = (int) Math.max(1, Math.max(width, height) / ENOUGH);
                thinned.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(reader.read(0, thinned));
            } finally {
                reader.dispose();
            }
        }
    }
}
