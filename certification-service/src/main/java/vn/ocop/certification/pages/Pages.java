package vn.ocop.certification.pages;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// Writes pages. They need no script, and nothing from elsewhere.
@Component
public class Pages {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final SpringTemplateEngine engine;
    private final Style style;

    Pages(SpringTemplateEngine engine, Style style) {
        this.engine = engine;
        this.style = style;
    }

    /// The language asked for by `?lang=`, or else the one that the browser accepts.
    public static Locale language(@Nullable String asked, Locale accepted) {
        if (asked == null) {
            return accepted;
        }
        return asked.equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    /// The page of a template.
    ///
    /// @param facts what the template shows, by name
    public String write(String template, Locale language, Map<String, ? extends @Nullable Object> facts) {
        var context = new Context(language);
        facts.forEach(context::setVariable);
        context.setVariable("style", style.address());
        context.setVariable("lang", language.getLanguage());
        context.setVariable("show", new Shown(language));
        return engine.process(template, context);
    }
}
