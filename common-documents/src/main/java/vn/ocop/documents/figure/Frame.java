package vn.ocop.documents.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// A border around a page: a plaited band with a rosette in each corner, in points of 1/72 inch.
public final class Frame implements Figure {
    private static final Color GREEN = new Color(0x1F, 0x5D, 0x49);
    private static final Color PALE = new Color(0x8F, 0xB5, 0xA6);
    private static final Color GOLD = new Color(0xC8, 0x96, 0x1E);
    private static final double EDGE = 20;
    private static final double BAND = 15;
    private static final double GAP = 5;
    private static final double PITCH = 18;
    private static final double REACH = 4.5;
    /// Makes a Bézier curve of half a sine.
    private static final double SWING = 4 / (3 * Math.PI);

    private static final int PETALS = 8;

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        var inner = EDGE + BAND;
        line(graphics, EDGE, width, height, GREEN, 1.4f);
        line(graphics, inner, width, height, GREEN, 0.7f);
        line(graphics, inner + GAP, width, height, GOLD, 0.6f);
        graphics.setStroke(new BasicStroke(0.6f));
        graphics.setColor(PALE);
        var across = width - 2 * inner;
        var down = height - 2 * inner;
        plait(graphics, AffineTransform.getTranslateInstance(inner, EDGE + BAND / 2), across);
        plait(graphics, AffineTransform.getTranslateInstance(inner, height - EDGE - BAND / 2), across);
        plait(graphics, upright(EDGE + BAND / 2, inner), down);
        plait(graphics, upright(width - EDGE - BAND / 2, inner), down);
        corners(graphics, width, height);
    }

    private static void line(
            Graphics2D graphics, double inset, double width, double height, Color color, float weight) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(weight));
        graphics.draw(new Rectangle2D.Double(inset, inset, width - 2 * inset, height - 2 * inset));
    }

    private static AffineTransform upright(double x, double y) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.quadrantRotate(1);
        return place;
    }

    /// Two pairs of strands that swing against each other, a whole number of times.
    private static void plait(Graphics2D graphics, AffineTransform place, double length) {
        var halves = 2 * Math.round(length / PITCH);
        var half = length / halves;
        for (var reach : new double[] {REACH, -REACH, REACH / 2, -REACH / 2}) {
            var path = new Path2D.Double();
            path.moveTo(0, 0);
            for (int i = 0; i < halves; i++) {
                var peak = (i % 2 == 0 ? reach : -reach) * 4 / 3;
                var from = i * half;
                path.curveTo(from + SWING * half, peak, from + half - SWING * half, peak, from + half, 0);
            }
            graphics.draw(place.createTransformedShape(path));
        }
    }

    private static void corners(Graphics2D graphics, double width, double height) {
        var near = EDGE + BAND / 2;
        for (var x : new double[] {near, width - near}) {
            for (var y : new double[] {near, height - near}) {
                graphics.setColor(Color.WHITE);
                graphics.fill(new Rectangle2D.Double(x - BAND / 2, y - BAND / 2, BAND, BAND));
                graphics.setColor(GREEN);
                graphics.setStroke(new BasicStroke(1.4f));
                graphics.draw(new Rectangle2D.Double(x - BAND / 2, y - BAND / 2, BAND, BAND));
                graphics.setColor(GOLD);
                graphics.fill(rosette(x, y, BAND / 2 - 2));
            }
        }
    }

    private static Path2D rosette(double x, double y, double radius) {
        var path = new Path2D.Double();
        for (int petal = 0; petal < PETALS; petal++) {
            var at = 2 * Math.PI * petal / PETALS;
            var side = Math.PI / PETALS;
            path.moveTo(x, y);
            path.quadTo(
                    x + radius * Math.cos(at - side),
                    y + radius * Math.sin(at - side),
                    x + radius * Math.cos(at),
                    y + radius * Math.sin(at));
            path.quadTo(x + radius * Math.cos(at + side), y + radius * Math.sin(at + side), x, y);
            path.closePath();
        }
        return path;
    }
}
