package vn.ocop.documents;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A well-formed XHTML page with places for facts, in Mustache's form: `{{name}}` is a fact, escaped; `{{#rows}} …
/// {{/rows}}` repeats for each row or shows when there is one, `{{^rows}} … {{/rows}}` when there is none;
/// `{{>part}}` takes in `part.html`, from beside the template or from this module (`style`: the look of all papers).
public final class Template {
    private final com.samskivert.mustache.Template compiled;

    private Template(com.samskivert.mustache.Template compiled) {
        this.compiled = compiled;
    }

    /// Reads a template that lies on the class path beside this class.
    ///
    /// @param name without its ending `.html`
    public static Template beside(Class<?> place, String name) {
        try (var text = open(place, name)) {
            return new Template(Mustache.compiler()
                    .withLoader(part -> open(place, part))
                    .emptyStringIsFalse(true)
                    .compile(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The page with these facts: a record, or a map by name. A fact that is missing is an error, never an empty
    /// place.
    public String with(Object facts) {
        return compiled.execute(facts);
    }

    private static Reader open(Class<?> place, String name) {
        var text = find(place, name);
        if (text == null) {
            throw new IllegalArgumentException("no template " + name + ".html beside " + place.getName());
        }
        return new InputStreamReader(text, StandardCharsets.UTF_8);
    }

    private static @Nullable InputStream find(Class<?> place, String name) {
        var beside = place.getResourceAsStream(name + ".html");
        return beside != null ? beside : Template.class.getResourceAsStream(name + ".html");
    }
}
