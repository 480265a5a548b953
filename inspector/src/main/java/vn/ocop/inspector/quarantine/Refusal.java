package vn.ocop.inspector.quarantine;

/// Why nothing is done.
public enum Refusal {
    NOT_OPEN(
            "Không có sự kiện nào đang bị cách ly với mã này; xem ./ocop quarantine",
            "No quarantined event has this number; see ./ocop quarantine"),
    NO_OPERATOR(
            "Người này không giữ vai trò OPERATOR; quản trị viên cấp vai trò",
            "This person does not hold the role OPERATOR; the administrator grants it"),
    DECIDES(
            "Người xử lý sự kiện lỗi không được có quyền quyết định hồ sơ; chọn người khác",
            "Who redrives events may hold no office that decides; somebody else must do it"),
    CONTRADICTORY(
            "Ở vị trí này một sự kiện khác đã được áp dụng: chỉ có thể bỏ (discard)",
            "Another event was applied in this place: this one can only be discarded");

    private final String vi;
    private final String en;

    Refusal(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /// Vietnamese first.
    public String words() {
        return vi + " / " + en;
    }
}
