package vn.ocop.certification.register.web;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.misuse.MisuseDesk.Seen;
import vn.ocop.certification.misuse.MisuseKind;
import vn.ocop.web.text.Texts;

/// What a visitor wrote into the form. What cannot be used is named by its field.
record MisuseForm(
        @Nullable String token,
        @Nullable String kind,
        @Nullable String description,
        @Nullable String place) {
    static final MisuseForm EMPTY = new MisuseForm(null, null, null, null);

    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;
    private static final int LONGEST_PLACE = 200;
    private static final Map<String, MisuseKind> KINDS =
            EnumSet.allOf(MisuseKind.class).stream().collect(Collectors.toMap(Enum::name, kind -> kind));

    Optional<Seen> seen() {
        var what = kind == null ? null : KINDS.get(kind);
        var text = text(description);
        var where = text(place);
        return what == null || !fits(text, SHORTEST, LONGEST) || !fits(where, 0, LONGEST_PLACE)
                ? Optional.empty()
                : Optional.of(new Seen(what, text, where.isEmpty() ? null : where));
    }

    String sealed() {
        return token == null ? "" : token;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : Texts.normalised(typed).strip();
    }

    private static boolean fits(String text, int min, int max) {
        var length = Texts.length(text);
        return length >= min && length <= max && Texts.isClean(text);
    }
}
