package vn.ocop.documents.figure;

import java.awt.Graphics2D;

/// Something drawn as a vector into a rectangle, whose upper left corner is (0, 0).
@FunctionalInterface
public interface Figure {
    /// Draws it as large as the rectangle allows.
    void draw(Graphics2D graphics, double width, double height);
}
