package vn.ocop.certification.decision.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.ocop.certification.decision.DecisionPreview;
import vn.ocop.certification.decision.PreviewLine;

/// A decision as it would be.
///
/// @param signable whether nothing stands against it now; who signs is checked when it is signed
record DecisionPreviewView(
        boolean signable,
        List<ProblemView> problems,
        List<LineView> products,
        @Nullable Integer firstNumber) {
    /// What the preparation would be refused for.
    record ProblemView(String pointer, String message) {}

    /// One product on it.
    ///
    /// @param whyNot what would keep its certificate from being issued, in words
    record LineView(PreviewLine product, @Nullable String whyNot) {}

    static DecisionPreviewView of(DecisionPreview preview, MessageSource messages, Locale language) {
        var problems = preview.problems().stream()
                .map(problem -> new ProblemView(
                        problem.pointer(),
                        messages.getMessage(
                                problem.messageKey(), problem.arguments().toArray(), language)))
                .toList();
        var products = preview.lines().stream()
                .map(line -> new LineView(line, whyNot(line, messages, language)))
                .toList();
        var free = products.stream().allMatch(line -> line.whyNot() == null);
        return new DecisionPreviewView(
                problems.isEmpty() && free && !products.isEmpty(), problems, products, preview.firstNumber());
    }

    private static @Nullable String whyNot(PreviewLine line, MessageSource messages, Locale language) {
        var objection = line.objection();
        return objection == null ? null : messages.getMessage(objection, new Object[] {line.productName()}, language);
    }
}
