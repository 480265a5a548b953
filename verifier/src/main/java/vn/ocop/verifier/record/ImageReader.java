package vn.ocop.verifier.record;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
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
        return RecordReader.check(claim, text(image), out);
    }

    private static String text(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var source = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException none) {
            throw new IllegalArgumentException("không thấy mã QR trong ảnh / no QR in the picture", none);
        } catch (ReaderException unreadable) {
            throw new IllegalArgumentException("không đọc được mã QR / the QR cannot be read", unreadable);
        }
    }

    private static @Nullable BufferedImage image(Content content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content.bytes()));
        } catch (IOException _) {
            return null;
        }
    }
}
