package vn.ocop.evaluation.explanation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.documents.Template;

/// An explanation as a page that can be printed.
@Component
class ExplanationPaper {
    private static final String WORDS = "paper.explanation.";
    private static final Template TEMPLATE = Template.beside(ExplanationPaper.class, "explanation");

    private final ExplanationWords words;

    ExplanationPaper(ExplanationWords words) {
        this.words = words;
    }

    String html(ExplanationView view) {
        return TEMPLATE.with(new Facts(
                fixed(),
                view,
                steps(view),
                words.message(WORDS + "policy", String.valueOf(view.policyVersion())),
                words.message(WORDS + "agrees", view.decidedMean(), view.decidedStars()),
                words.message(WORDS + "decided", view.decidedMean(), view.decidedStars(), view.mean(), view.stars())));
    }

    private Map<String, String> fixed() {
        return Stream.of(
                        "lang",
                        "title",
                        "product",
                        "producer",
                        "pass",
                        "rule",
                        "members",
                        "member",
                        "part-a",
                        "part-b",
                        "part-c",
                        "total",
                        "receipt",
                        "steps",
                        "step",
                        "article",
                        "compared",
                        "differs")
                .collect(Collectors.toMap(word -> word, word -> words.message(WORDS + word)));
    }

    private List<Line> steps(ExplanationView view) {
        return IntStream.range(0, view.steps().size())
                .mapToObj(i -> line(i + 1, view.steps().get(i)))
                .toList();
    }

    private Line line(int number, ExplanationView.StepView step) {
        var assumed = step.rule().assumed();
        var noted = assumed == null ? "" : words.message(WORDS + "assumed", assumed);
        return new Line(number, step.text(), step.rule().article(), noted);
    }

    /// What the template shows.
    record Facts(
            Map<String, String> words,
            ExplanationView view,
            List<Line> steps,
            String policy,
            String agreed,
            String decided) {}

    /// One step.
    record Line(int number, String text, String article, String assumed) {}
}
