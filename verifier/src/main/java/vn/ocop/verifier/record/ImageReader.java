package vn.ocop.verifier.record;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.ocop.verifier.verify.Claim;
import vn.ocop.verifier.verify.Content;
import vn.ocop.verifier.verify.Reader;

/// Checks the QR in a picture (PNG, JPEG).
final class ImageReader implements Reader {
    @Override
    public boolean reads(Content content) {
        return image(content) != null;
    }

    @Override
    public int check(Claim claim, PrintStream out) {
        var image = image(claim.content());
        if (image == null) {
            throw new IllegalArgumentException("không phải ảnh / not a picture");
        }
        var text = QrPicture.text(image)
                .orElseThrow(() -> new IllegalArgumentException("không thấy mã QR trong ảnh / no QR in the picture"));
        return RecordReader.check(claim, text, out);
    }

    private static @Nullable BufferedImage image(Content content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content.bytes()));
        } catch (IOException _) {
            return null;
        }
    }
}
