package vn.ocop.certification.paper;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.documents.Manuscript;
import vn.ocop.documents.Press;
import vn.ocop.documents.Template;
import vn.ocop.documents.figure.Frame;
import vn.ocop.documents.figure.QrCode;
import vn.ocop.documents.figure.Stars;

/// Prints certificates: one page, A4 landscape, tagged (PDF/UA). Of equal certificates equal files.
@Component
public class CertificatePress {
    private static final Template TEMPLATE = Template.beside(CertificatePress.class, "certificate");
    private static final Frame FRAME = new Frame();

    private final Press press = new Press();
    private final QrContent qr;

    public CertificatePress(QrContent qr) {
        this.qr = qr;
    }

    /// The certificate as a file that is not signed yet.
    ///
    /// @param english whether every line is followed by its English
    /// @param trial whether it says that it proves nothing
    public byte[] print(Certificate certificate, boolean english, boolean trial) {
        return print(certificate, english, Mark.ofKey(trial), qr.of(certificate));
    }

    /// The certificate as it would be, which is nobody's to use: its QR code leads nowhere.
    public byte[] preview(Certificate certificate, boolean english) {
        return print(certificate, english, Mark.PREVIEW, "PREVIEW");
    }

    private byte[] print(Certificate certificate, boolean english, Mark mark, String code) {
        var content = certificate.content();
        return press.print(new Manuscript(
                TEMPLATE.with(CertificateText.of(certificate, english, mark)),
                Map.of("stars", new Stars(content.stars()), "qr", QrCode.of(code)),
                FRAME,
                content.issuedAt()));
    }
}
