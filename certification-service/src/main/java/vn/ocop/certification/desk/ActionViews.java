package vn.ocop.certification.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.AllowedAction;
import vn.ocop.workflow.AllowedAction.WhyNot;
import vn.ocop.workflow.Outcome.Reason;

/// Puts allowed actions into the words of the request's language.
@Component
public class ActionViews {
    private final MessageSource messages;

    public ActionViews(MessageSource messages) {
        this.messages = messages;
    }

    /// Those of the actions that a person takes on this resource itself.
    public <A extends Enum<A>> List<ActionView> of(List<AllowedAction<A>> actions, Set<A> takenHere) {
        return actions.stream()
                .filter(action -> takenHere.contains(action.action()))
                .map(action -> new ActionView(action.action().name(), action.allowed(), words(action.whyNot())))
                .toList();
    }

    private @Nullable String words(@Nullable WhyNot why) {
        if (why == null) {
            return null;
        }
        var key = why.reason() == Reason.REQUIREMENT_UNMET
                ? "requirement." + why.detail().replace(' ', '-')
                : "why-not." + why.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage(key, null, why.detail(), LocaleContextHolder.getLocale());
    }
}
