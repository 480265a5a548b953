package vn.ocop.registration.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.ocop.events.ComplaintAnswer;

/// Words a notice in plain text, first in Vietnamese, then in English.
@Component
class Wording {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", VIETNAMESE);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    String subject(NoticeKind kind, List<?> facts) {
        return LANGUAGES.stream()
                .map(language -> text("notice." + kind + ".subject", language, facts.stream()))
                .collect(Collectors.joining(" / "));
    }

    /// @param lookupCode of a certificate on paper; absent for what has a dossier to look at
    String body(NoticeKind kind, String name, @Nullable String lookupCode, List<?> facts) {
        return LANGUAGES.stream()
                .map(language -> Stream.of(
                                text("notice.head", language, Stream.of(name)),
                                text("notice." + kind + ".body", language, facts.stream()),
                                foot(lookupCode, language))
                        .collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n----\n\n"));
    }

    private String foot(@Nullable String lookupCode, Locale language) {
        return lookupCode == null
                ? text("notice.foot", language, Stream.of())
                : text("notice.foot-on-paper", language, Stream.of(lookupCode));
    }

    private String text(String key, Locale language, Stream<?> facts) {
        var arguments = facts.map(fact -> said(fact, language)).toArray();
        return Objects.requireNonNull(messages.getMessage(key, arguments, language));
    }

    private Object said(Object fact, Locale language) {
        return switch (fact) {
            case LocalDate day -> language.equals(VIETNAMESE) ? day.format(DAY) : day.format(ENGLISH_DAY);
            case Named named -> language.equals(VIETNAMESE) ? named.name() : named.nameEn();
            case Term term -> text("deadline." + term.name(), language, Stream.of());
            case Answer answer -> text("complaint-answer." + answer.answer(), language, Stream.of());
            case Reason reason -> because(reason, language);
            default -> fact.toString();
        };
    }

    private String because(Reason reason, Locale language) {
        var words = reason.words();
        return words == null ? "" : text("notice.reason", language, Stream.of(words));
    }

    /// Why, where somebody said so.
    record Reason(@Nullable String words) {}

    /// What the law names in both languages.
    record Named(String name, String nameEn) {}

    /// What came of a complaint, to be said in words.
    record Answer(ComplaintAnswer answer) {}

    /// The name of a deadline, to be said in words.
    record Term(String name) {}
}
