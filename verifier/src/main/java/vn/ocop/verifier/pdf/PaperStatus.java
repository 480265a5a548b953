package vn.ocop.verifier.pdf;

import java.util.List;
import vn.ocop.verifier.record.RecordAnswer;
import vn.ocop.verifier.record.RecordReader;
import vn.ocop.verifier.verify.Claim;

/// Whether the certificate on a paper holds, by the signed record in the paper's QR.
///
/// @param exit 0 if it does, 1 if it is refused, 2 if that was not checked
/// @param text the answer in one line
/// @param trial whether a trial key signed the record
/// @param lines what the record says
record PaperStatus(int exit, String text, boolean trial, List<String> lines) {
    private static final int REFUSED = 1;
    private static final int UNCHECKED = 2;

    /// Reads the QR and checks its record in the way in which a label's is checked; of what is not as it was signed
    /// nothing is read.
    static PaperStatus of(Claim claim, Finding signature) {
        if (signature.isRefused()) {
            return unchecked(signature.text());
        }
        if (claim.keys() == null) {
            return unchecked("hãy thêm --keys JWKS và --service / add --keys JWKS and --service");
        }
        var page = PrintedPage.of(claim.content().bytes());
        return page.qr()
                .map(text -> of(RecordReader.answer(claim, text), page))
                .orElseGet(() -> unchecked("không thấy mã QR trên trang / no QR on the page"));
    }

    private static PaperStatus of(RecordAnswer record, PrintedPage page) {
        var missing = record.printed().stream().filter(text -> !page.says(text)).toList();
        if (missing.isEmpty()) {
            return new PaperStatus(record.exit(), record.text(), record.trial(), record.lines());
        }
        return new PaperStatus(
                REFUSED,
                "✗ MÃ QR CỦA GIẤY KHÁC / THE QR IS ANOTHER CERTIFICATE'S: giấy không ghi / the paper does not say "
                        + String.join(", ", missing),
                record.trial(),
                record.lines());
    }

    private static PaperStatus unchecked(String why) {
        return new PaperStatus(UNCHECKED, why, false, List.of());
    }
}
