package vn.ocop.documents.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/// One to five stars in a row, centred.
public record Stars(int count) implements Figure {
    private static final Color GOLD = new Color(0xC8, 0x96, 0x1E);
    private static final int TIPS = 5;
    /// How far the notches of a regular star lie from its centre, its tips lying at 1.
    private static final double NOTCH = 0.381966;
    private static final double PITCH = 1.16;

    public Stars {
        if (count < 1 || count > 5) {
            throw new IllegalArgumentException(count + " stars");
        }
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        var size = Math.min(height, width / (1 + PITCH * (count - 1)));
        var left = (width - size * (1 + PITCH * (count - 1))) / 2;
        graphics.setColor(GOLD);
        for (int i = 0; i < count; i++) {
            graphics.fill(star(left + size * (0.5 + PITCH * i), height / 2 + size * 0.024, size / 2));
        }
    }

    private static Path2D star(double x, double y, double radius) {
        var path = new Path2D.Double();
        for (int i = 0; i < 2 * TIPS; i++) {
            var angle = Math.PI * i / TIPS - Math.PI / 2;
            var reach = i % 2 == 0 ? radius : radius * NOTCH;
            var cornerX = x + reach * Math.cos(angle);
            var cornerY = y + reach * Math.sin(angle);
            if (i == 0) {
                path.moveTo(cornerX, cornerY);
            } else {
                path.lineTo(cornerX, cornerY);
            }
        }
        path.closePath();
        return path;
    }
}
