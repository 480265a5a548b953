package vn.ocop.documents;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.ocop.documents.figure.Figure;

/// Draws the figures that a page names.
record Figures(Map<String, Figure> named) implements FSObjectDrawerFactory {
    private static final String TYPE = "figure";

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        if (!isReplacedObject(element)) {
            return null;
        }
        var figure = named.get(element.getAttribute("data"));
        if (figure == null || element.getAttribute("alt").isBlank()) {
            throw new IllegalArgumentException("no such figure, or without words: " + element.getAttribute("data"));
        }
        return new Drawer(figure);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    /// Draws one figure where its element stands.
    private record Drawer(Figure figure) implements FSObjectDrawer {
        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            var wide = width / dotsPerPixel;
            var high = height / dotsPerPixel;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) wide,
                    (float) high,
                    (Graphics2D graphics) -> figure.draw(graphics, wide, high));
            return null;
        }
    }
}
