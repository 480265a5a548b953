package vn.ocop.documents.figure;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/// A text as a QR code of error correction level M, with the quiet zone of four modules that readers expect.
public final class QrCode implements Figure {
    private static final int QUIET = 4;

    private final QRCode code;

    private QrCode(QRCode code) {
        this.code = code;
    }

    /// The code of a text of ASCII characters, at most about 2,300 of them.
    ///
    /// @throws IllegalArgumentException for a text that fits into no code
    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code for " + text.length() + " characters", tooLong);
        }
    }

    /// From 1 (21 modules wide) to 40 (177).
    public int version() {
        return code.getVersion().getVersionNumber();
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        var modules = code.getMatrix();
        var side = Math.min(width, height);
        var module = side / (modules.getWidth() + 2 * QUIET);
        graphics.translate((width - side) / 2 + QUIET * module, (height - side) / 2 + QUIET * module);
        graphics.scale(module, module);
        graphics.setColor(Color.BLACK);
        graphics.fill(dark(modules));
    }

    /// One path for all: between rectangles drawn one by one some readers would see hair-lines.
    private static Path2D dark(ByteMatrix modules) {
        var path = new Path2D.Double();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                var from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    append(path, from, x, y);
                }
            }
        }
        return path;
    }

    private static void append(Path2D path, int from, int to, int y) {
        path.moveTo(from, y);
        path.lineTo(to, y);
        path.lineTo(to, y + 1.0);
        path.lineTo(from, y + 1.0);
        path.closePath();
    }
}
