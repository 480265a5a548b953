package vn.ocop.web.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Text written by people: visible characters only, not blank unless allowed, its length in code points.
/// Absent (null) is valid; add `@NotNull` where it must be there.
@Documented
@Constraint(validatedBy = TextValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {
    /// Most code points.
    int max();

    /// Fewest code points.
    int min() default 1;

    /// Whether it may run over several lines.
    boolean lines() default false;

    String message() default "{vn.ocop.web.text.Text.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
