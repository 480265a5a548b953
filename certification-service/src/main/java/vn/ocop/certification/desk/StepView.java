package vn.ocop.certification.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Step;

/// One step of a history as shown to those who may see its subject.
public record StepView(
        long version,
        String action,
        @Nullable String from,
        String to,
        String by,
        String byName,
        Instant at,
        @Nullable String detail) {
    /// The steps, in the same order.
    public static List<StepView> of(List<Step> steps) {
        return steps.stream()
                .map(step -> new StepView(
                        step.version(),
                        step.action(),
                        step.from(),
                        step.to(),
                        step.by().person(),
                        step.by().name(),
                        step.by().at(),
                        step.detail()))
                .toList();
    }
}
