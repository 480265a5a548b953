package vn.ocop.evaluation.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.ocop.evaluation.explanation.Step.Kind;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Tier;

/// Collects the steps of one explanation under one rulebook.
final class Course {
    private final Rulebook rulebook;
    private final List<Step> steps = new ArrayList<>();

    Course(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Course step(Kind kind, String article, Object... arguments) {
        var plain = Arrays.stream(arguments).map(Course::plain).toList();
        steps.add(new Step(kind, plain, Source.in(rulebook, article)));
        return this;
    }

    /// A tier has a name of its own in each language; all else is text already.
    private static Object plain(Object argument) {
        return argument instanceof Tier ? argument : String.valueOf(argument);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
