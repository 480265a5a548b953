package vn.ocop.verifier.pdf;

/// The answer about a paper: the worse of what its signature and its status show.
///
/// @param exit 0 if it is valid, 1 if it is refused, 2 if something was not checked
/// @param text in one line
record PaperAnswer(int exit, String text) {
    private static final int GOOD = 0;
    private static final int REFUSED = 1;
    private static final int UNCHECKED = 2;

    static PaperAnswer of(Finding signature, PaperStatus status) {
        if (signature.isRefused()) {
            return new PaperAnswer(REFUSED, signature.text());
        }
        if (status.exit() == REFUSED) {
            return new PaperAnswer(REFUSED, status.text());
        }
        if (signature.exit() == UNCHECKED) {
            return new PaperAnswer(UNCHECKED, signature.text());
        }
        return status.exit() == GOOD ? valid(signature, status) : asSigned(signature, status);
    }

    private static PaperAnswer valid(Finding signature, PaperStatus status) {
        var trial = signature.isTrial() || status.trial();
        return new PaperAnswer(
                GOOD,
                (trial ? "✓ HỢP LỆ, BẢN THỬ NGHIỆM / VALID, TRIAL COPY: " : "✓ HỢP LỆ / VALID: ") + signature.text());
    }

    private static PaperAnswer asSigned(Finding signature, PaperStatus status) {
        return new PaperAnswer(
                UNCHECKED,
                "◐ ĐÚNG NHƯ KHI KÝ"
                        + (signature.isTrial() ? " BẰNG KHÓA THỬ NGHIỆM" : "")
                        + ", CHƯA KIỂM TRA TRẠNG THÁI / AS SIGNED"
                        + (signature.isTrial() ? " WITH A TRIAL KEY" : "")
                        + ", STATUS NOT CHECKED: " + status.text());
    }
}
