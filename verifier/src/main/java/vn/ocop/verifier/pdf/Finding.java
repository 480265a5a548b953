package vn.ocop.verifier.pdf;

/// What a paper's signature shows. None of the answers says that the certificate holds: that is its status.
enum Finding {
    AS_SIGNED(0, "đúng như khi được ký, bằng khóa đáng tin / as it was signed, with a trusted key"),
    AS_SIGNED_FOR_TRIAL(
            0,
            "đúng như khi được ký, bằng khóa THỬ NGHIỆM được nêu tên, không có giá trị pháp lý"
                    + " / as it was signed, with a named TRIAL key, without legal value"),
    TRIAL_KEY(
            2,
            "? KHÓA THỬ NGHIỆM / TRIAL KEY: đúng như khi được ký, nhưng bằng khóa không có giá trị pháp lý"
                    + " / as it was signed, but with a key without legal value"),
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

    boolean isRefused() {
        return exit == 1;
    }

    boolean isTrial() {
        return this == AS_SIGNED_FOR_TRIAL || this == TRIAL_KEY;
    }
}
