package vn.ocop.certification.paper;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificates;
import vn.ocop.certification.decision.Decisions;
import vn.ocop.certification.paper.Paper.Rendered;
import vn.ocop.certification.paper.Paper.Signed;
import vn.ocop.events.CertificateId;

/// The next step of one paper, within the caller's transaction: its print first, then its signature. Between the two
/// the print is kept, so that whatever happens meanwhile, it is never printed again.
@Component
class PaperWork {
    private final Papers papers;
    private final PaperFiles files;
    private final Certificates certificates;
    private final Decisions decisions;
    private final CertificatePress certificatePress;
    private final AnnexPress annexPress;
    private final Signer signer;
    private final SignerChains signers;
    private final InstantSource time;

    PaperWork(
            Papers papers,
            PaperFiles files,
            Certificates certificates,
            Decisions decisions,
            CertificatePress certificatePress,
            AnnexPress annexPress,
            Signer signer,
            SignerChains signers,
            InstantSource time) {
        this.papers = papers;
        this.files = files;
        this.certificates = certificates;
        this.decisions = decisions;
        this.certificatePress = certificatePress;
        this.annexPress = annexPress;
        this.signer = signer;
        this.signers = signers;
        this.time = time;
    }

    void take(Paper paper) {
        var rendered = paper.rendered();
        if (rendered == null) {
            render(paper);
        } else {
            sign(paper, rendered);
        }
    }

    private void render(Paper paper) {
        var print = files.keep(print(paper, signer.isTrial()));
        papers.note(paper.subject(), new Rendered(print, signer.isTrial(), time.instant()));
    }

    private byte[] print(Paper paper, boolean trial) {
        return switch (paper.kind()) {
            case CERTIFICATE ->
                certificatePress.print(
                        certificates.find(new CertificateId(paper.subject())).orElseThrow(), paper.bilingual(), trial);
            case ANNEX ->
                annexPress.print(
                        decisions.find(paper.subject()).orElseThrow(),
                        certificates.ofDecision(paper.decisionId()),
                        trial);
        };
    }

    private void sign(Paper paper, Rendered rendered) {
        if (rendered.trial() != signer.isTrial()) {
            throw new IllegalStateException(
                    rendered.trial()
                            ? "it was printed as a trial, and the key is none any more"
                            : "it was printed for a real key, and the key is a trial key");
        }
        var now = time.instant();
        var file = signer.sign(files.get(rendered.sha256()), now);
        signers.keep(signer, now);
        papers.note(paper.subject(), new Signed(files.keep(file), signer.key(), now));
    }
}
