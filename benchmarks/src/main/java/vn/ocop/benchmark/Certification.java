package vn.ocop.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.ocop.demo.http.Person;

/// The end of the path: decisions that list ranked products, prepared by one person and signed by another.
final class Certification {
    /// Products per decision.
    static final int LISTED = 50;

    private final Setting setting;

    Certification(Setting setting) {
        this.setting = setting;
    }

    /// Certifies the ranked products.
    ///
    /// @return certificates per second
    double certify(List<String> ranked) {
        ranked.forEach(this::awaitCandidate);
        var begun = System.nanoTime();
        IntStream.iterate(0, from -> from < ranked.size(), from -> from + LISTED)
                .forEach(from -> decide(ranked.subList(from, Math.min(from + LISTED, ranked.size()))));
        return ranked.size() / ((System.nanoTime() - begun) / 1e9);
    }

    private void awaitCandidate(String dossier) {
        preparer()
                .await(
                        setting.at().certification(),
                        "/api/v1/candidates?dossierId=" + dossier,
                        seen -> !seen.body().path("items").isEmpty());
    }

    private void decide(List<String> dossiers) {
        var service = setting.at().certification();
        var proposal = preparer().post(service, "/api/v1/proposals", Map.of("unitCode", "27", "dossierIds", dossiers));
        var decision = preparer()
                .post(
                        service,
                        "/api/v1/decisions",
                        Map.of(
                                "proposalId", proposal.id(),
                                "number", "DT-" + dossiers.getFirst().substring(24),
                                "decidedOn", Setting.DECIDED.toString(),
                                "legalGrounds", List.of("Quyết định 1048/QĐ-TTg")));
        setting.signer()
                .act(
                        service,
                        "/api/v1/decisions/" + decision.id() + "/signature",
                        decision,
                        Map.of("signingAs", "CHAIR"));
    }

    private Person preparer() {
        return setting.preparer();
    }
}
