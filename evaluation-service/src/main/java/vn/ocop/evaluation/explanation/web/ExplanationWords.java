package vn.ocop.evaluation.explanation.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.explanation.Difference;
import vn.ocop.evaluation.explanation.Step;
import vn.ocop.rulebook.Tier;

/// Says steps and differences in the reader's language.
@Component
class ExplanationWords {
    private final MessageSource messages;

    ExplanationWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(Step step) {
        var words = step.arguments().stream()
                .map(argument -> argument instanceof Tier ? message("tier." + argument) : argument)
                .toArray();
        return message("explanation." + step.kind(), words);
    }

    String of(Difference difference) {
        return message(
                "difference." + difference.kind(), difference.who(), difference.decided(), difference.recounted());
    }

    String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
