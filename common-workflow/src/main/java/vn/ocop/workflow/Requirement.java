package vn.ocop.workflow;

import java.util.function.Predicate;

/// A fact that must hold of the subject before a row may be taken, named as a fact: `"dossier is complete"`.
public record Requirement<T>(String name, Predicate<? super T> holds) {
    private static final String NOTHING = "";

    /// A fact that must hold.
    public static <T> Requirement<T> that(String name, Predicate<? super T> holds) {
        return new Requirement<>(name, holds);
    }

    /// No requirement.
    public static <T> Requirement<T> nothing() {
        return new Requirement<>(NOTHING, subject -> true);
    }

    boolean isMetBy(T subject) {
        return holds.test(subject);
    }

    boolean isNothing() {
        return name.equals(NOTHING);
    }
}
