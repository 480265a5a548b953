package vn.ocop.certification.paper;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificates;
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
    private final CertificatePress press;
    private final Signer signer;
    private final InstantSource time;

    PaperWork(
            Papers papers,
            PaperFiles files,
            Certificates certificates,
            CertificatePress press,
            Signer signer,
            InstantSource time) {
        this.papers = papers;
        this.files = files;
        this.certificates = certificates;
        this.press = press;
        this.signer = signer;
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
        var certificate = certificates.find(new CertificateId(paper.subject())).orElseThrow();
        var print = press.print(certificate, paper.bilingual(), signer.isTrial());
        papers.note(paper.subject(), new Rendered(files.keep(print), signer.isTrial(), time.instant()));
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
        papers.note(paper.subject(), new Signed(files.keep(file), signer.key(), now));
    }
}
