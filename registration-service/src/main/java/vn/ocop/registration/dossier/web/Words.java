package vn.ocop.registration.dossier.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.ocop.registration.dossier.DossierState;
import vn.ocop.workflow.AllowedAction.WhyNot;

/// Words states, deeds and reasons in the reader's language.
@Component
class Words {
    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    String of(DossierState state) {
        return text("state." + state.name());
    }

    String ofDeed(String deed) {
        return text("deed." + deed);
    }

    @Nullable
    String of(@Nullable WhyNot whyNot) {
        if (whyNot == null) {
            return null;
        }
        return switch (whyNot.reason()) {
            case WRONG_ROLE -> text("why-not.wrong-role");
            case REQUIREMENT_UNMET -> text("requirement." + whyNot.detail().replace(' ', '-'));
            case WRONG_STATE -> text("why-not.wrong-state");
        };
    }

    private String text(String key) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, key, LocaleContextHolder.getLocale()), key);
    }
}
