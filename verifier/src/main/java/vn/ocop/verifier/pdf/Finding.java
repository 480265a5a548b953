package vn.ocop.verifier.pdf;

/// What a paper's signature shows. Only one of the answers is good.
enum Finding {
    VALID(0, "✓ HỢP LỆ / VALID: đúng như khi được ký, bằng khóa đáng tin / as it was signed, with a trusted key"),
    KEY_NOT_CHECKED(
            2,
            "? CHƯA KIỂM TRA ĐƯỢC / NOT CHECKED: đúng như khi được ký, nhưng chưa rõ khóa của ai; hãy thêm --trust PEM"
                    + " / as it was signed, but whose key that is was not checked: add --trust PEM"),
    UNSIGNED(1, "✗ KHÔNG CÓ CHỮ KÝ SỐ / NOT SIGNED"),
    ALTERED(1, "✗ ĐÃ BỊ SỬA / ALTERED: không phải nội dung đã ký / this is not what was signed"),
    APPENDED(
            1,
            "✗ BỊ THÊM SAU KHI KÝ / APPENDED: có phiên bản sau chữ ký / a revision was appended after the signature"),
    OTHER_KEY(1, "✗ KHÓA KHÁC / OTHER KEY: người ký không phải cơ quan cấp / the signer is not the issuer");

    private final int exit;
    private final String text;

    Finding(int exit, String text) {
        this.exit = exit;
        this.text = text;
    }

    int exit() {
        return exit;
    }

    String text() {
        return text;
    }
}
