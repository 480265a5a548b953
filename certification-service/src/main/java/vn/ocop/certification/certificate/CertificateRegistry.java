package vn.ocop.certification.certificate;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.certification.history.Stamp;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.events.ProductId;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;
import vn.ocop.workflow.Capacity;

/// Enters new certificates within a desk's transaction, each in the place of the product's older one, if it has one.
@Component
public class CertificateRegistry {
    private static final Capacity REGISTRY = Capacity.ofService("certification");

    private final Certificates certificates;
    private final CertificateClerk clerk;
    private final Steps steps;
    private final PublicNotices notices;

    public CertificateRegistry(Certificates certificates, CertificateClerk clerk, Steps steps, PublicNotices notices) {
        this.certificates = certificates;
        this.clerk = clerk;
        this.steps = steps;
        this.notices = notices;
    }

    /// Enters the certificates; an older one of the product is superseded on the new decision's date.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 naming the products whose present certificate stands in the way:
    ///     its revocation is pending, or it was decided on later
    public void enter(List<Certificate> issued, Stamp by) {
        var present = present(issued.stream()
                .map(certificate -> certificate.content().product().id())
                .toList());
        refuseConflicts(issued, present);
        for (var certificate : issued) {
            var older = present.get(certificate.content().product().id());
            if (older != null) {
                supersede(older, certificate, by);
            }
            certificates.add(certificate);
            notices.tell(certificate);
        }
        steps.append(issued.stream()
                .map(certificate -> new Step(
                        certificate.id().value(),
                        certificate.version(),
                        "ISSUE",
                        null,
                        certificate.state().name(),
                        by,
                        certificate.content().number()))
                .toList());
    }

    /// The certificates issued on a decision, in their order on it.
    public List<Certificate> issuedOn(UUID decisionId) {
        return certificates.ofDecision(decisionId);
    }

    /// Records certificates from before the system, as another person than the preparer confirmed them; no product may
    /// have an active one.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 for a product that has one, or a number that is known
    public void takeOver(List<Certificate> papers, Stamp by) {
        for (var paper : papers) {
            certificates.add(paper);
            clerk.tellRecorded(paper, by);
        }
        steps.append(papers.stream()
                .map(paper -> new Step(
                        paper.id().value(),
                        paper.version(),
                        "RECORD",
                        null,
                        paper.state().name(),
                        by,
                        paper.content().number()))
                .toList());
    }

    /// What keeps a certificate decided on that day from taking this one's place, as the key of a message; nothing
    /// where there is none or it gives way.
    public static @Nullable String objection(@Nullable Certificate older, LocalDate decidedOn) {
        if (older == null) {
            return null;
        }
        if (older.state() == CertificateState.REVOCATION_REQUESTED) {
            return "certificate.revocation-pending";
        }
        return decidedOn.isBefore(older.content().decidedOn()) ? "certificate.decided-later" : null;
    }

    /// The active certificates of these products.
    public Map<ProductId, Certificate> present(List<ProductId> products) {
        return certificates.activeOf(products).stream()
                .collect(toMap(active -> active.content().product().id(), Function.identity()));
    }

    private void supersede(Certificate older, Certificate newer, Stamp by) {
        var replacement = new Replacement(
                newer.id(), newer.content().decidedOn(), newer.content().issuedAt());
        clerk.take(
                CertificateAction.SUPERSEDE,
                REGISTRY,
                older.with(older.course().with(replacement)),
                by,
                newer.content().number());
    }

    private static void refuseConflicts(List<Certificate> issued, Map<ProductId, Certificate> present) {
        var errors = new ArrayList<FieldProblem>();
        for (int i = 0; i < issued.size(); i++) {
            var content = issued.get(i).content();
            var objection = objection(present.get(content.product().id()), content.decidedOn());
            if (objection != null) {
                errors.add(new FieldProblem(
                        "/products/" + i, objection, content.product().name()));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.plain(HttpStatus.CONFLICT, "certificate-in-the-way").with(errors);
        }
    }
}
