package vn.ocop.demo.round;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.office.Dossier;
import vn.ocop.demo.plan.PlannedProduct;

/// A registered product and what became of it.
public final class Standing {
    private final Dossier dossier;
    private final Map<String, String> reviews = new ConcurrentHashMap<>();
    private volatile String outcome = "";

    Standing(Dossier dossier) {
        this.dossier = dossier;
    }

    /// The registered product.
    public Dossier dossier() {
        return dossier;
    }

    /// What was planned for it.
    public PlannedProduct planned() {
        return dossier.planned();
    }

    /// The last state that a council's conclusion led to.
    public String outcome() {
        return outcome;
    }

    /// The identifier of its review at a tier.
    public String review(String tier) {
        var review = reviews.get(tier);
        if (review == null) {
            throw new IllegalStateException(planned().product() + " has no review at " + tier);
        }
        return review;
    }

    void reviewedAt(String tier, String review) {
        reviews.put(tier, review);
    }

    void concluded(String state) {
        outcome = state;
    }

    /// A line of the final table.
    public record Line(Standing standing, JsonNode result, JsonNode certificate) {}
}
