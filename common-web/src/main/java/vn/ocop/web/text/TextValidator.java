package vn.ocop.web.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/// Checks [Text].
public final class TextValidator implements ConstraintValidator<Text, String> {
    private int min;
    private int max;
    private boolean lines;

    @Override
    public void initialize(Text rule) {
        min = rule.min();
        max = rule.max();
        lines = rule.lines();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || (isRightLength(text) && isVisible(text));
    }

    private boolean isRightLength(String text) {
        var length = Texts.length(text);
        return length >= min && length <= max;
    }

    private boolean isVisible(String text) {
        return (min == 0 || !text.isBlank())
                && Texts.isClean(text)
                && (lines || text.chars().noneMatch(c -> c == '\n' || c == '\r'));
    }
}
