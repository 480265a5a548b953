package vn.ocop.verifier.record;

/// The first line of an answer. Only one of them says that it holds, and none does without the status.
enum Answer {
    VALID(0, "✓ CÒN HIỆU LỰC / VALID"),
    NOT_CHECKED(2, "? CHƯA KIỂM TRA ĐƯỢC TRẠNG THÁI / STATUS NOT CHECKED"),
    TERM_OVER(
            2,
            "? QUÁ THỜI HẠN IN TRÊN GIẤY, CHƯA RÕ CÓ GIA HẠN; CHƯA KIỂM TRA ĐƯỢC TRẠNG THÁI"
                    + " / PAST THE PRINTED TERM, EXTENSION UNKNOWN: STATUS NOT CHECKED"),
    NOT_YET_VALID(1, "✗ CHƯA CÓ HIỆU LỰC / NOT YET VALID"),
    EXPIRED(1, "✗ ĐÃ HẾT HẠN / EXPIRED"),
    SUSPENDED(1, "✗ TẠM ĐÌNH CHỈ / SUSPENDED"),
    REVOKED(1, "✗ ĐÃ BỊ THU HỒI / REVOKED"),
    SUPERSEDED(1, "✗ ĐÃ ĐƯỢC THAY THẾ / SUPERSEDED"),
    UNKNOWN(1, "✗ KHÔNG CÓ MÃ NÀY / UNKNOWN CODE"),
    FORGED(1, "✗ GIẢ MẠO / FORGED");

    private final int exit;
    private final String text;

    Answer(int exit, String text) {
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
