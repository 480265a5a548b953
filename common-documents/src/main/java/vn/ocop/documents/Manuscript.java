package vn.ocop.documents;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.documents.figure.Figure;

/// What is to be printed.
///
/// @param html a well-formed XHTML page; its `lang` and `title` become the document's. `<object type="figure"
///     data="NAME" alt="WORDS" style="width: …; height: …"></object>` is the place of a figure
/// @param figures by the names that the page uses
/// @param ground drawn behind the text of every page, over all of it, as decoration that is not read aloud
/// @param dated the document's date of creation: of equal manuscripts equal documents are printed
public record Manuscript(
        String html, Map<String, Figure> figures, @Nullable Figure ground, Instant dated) {
    public Manuscript {
        figures = Map.copyOf(figures);
    }

    /// Text alone.
    public static Manuscript of(String html, Instant dated) {
        return new Manuscript(html, Map.of(), null, dated);
    }
}
