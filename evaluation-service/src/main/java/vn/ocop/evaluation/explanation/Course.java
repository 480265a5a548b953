package vn.ocop.evaluation.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.ocop.evaluation.explanation.Step.Kind;
import vn.ocop.rulebook.Rulebook;

/// Collects the steps of one explanation under one rulebook.
final class Course {
    private final Rulebook rulebook;
    private final List<Step> steps = new ArrayList<>();

    Course(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    Course step(Kind kind, String article, Object... arguments) {
        var words = Arrays.stream(arguments).<Object>map(String::valueOf).toList();
        steps.add(new Step(kind, words, Source.in(rulebook, article)));
        return this;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
