package vn.ocop.verifier.record;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the QR in a picture, wherever in it it is.
public final class QrPicture {
    private QrPicture() {}

    /// The text of the QR; empty where there is none.
    ///
    /// @throws IllegalArgumentException for several of different texts: nobody can tell which one is meant
    public static Optional<String> text(BufferedImage image) {
        var texts = Stream.of(codes(image)).map(Result::getText).distinct().toList();
        if (texts.size() > 1) {
            throw new IllegalArgumentException("có nhiều mã QR trong ảnh / several QR codes in the picture");
        }
        return texts.stream().findFirst();
    }

    private static Result[] codes(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var source = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        var bitmap = new BinaryBitmap(new HybridBinarizer(source));
        try {
            return new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
        } catch (NotFoundException none) {
            return new Result[0];
        }
    }
}
