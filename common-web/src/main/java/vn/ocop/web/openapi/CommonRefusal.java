package vn.ocop.web.openapi;

/// The refusals that many operations share, with the words of their examples.
enum CommonRefusal {
    INVALID(400, "invalid-request", "Yêu cầu chưa hợp lệ", "Hãy sửa các mục được nêu rồi gửi lại.", "Invalid"),
    UNAUTHENTICATED(
            401,
            "unauthenticated",
            "Chưa đăng nhập",
            "Cần mã truy cập hợp lệ trong tiêu đề Authorization.",
            "No valid token"),
    FORBIDDEN(
            403,
            "forbidden",
            "Không có quyền",
            "Bạn không có vai trò cần thiết cho việc này. Vai trò vừa được giao có hiệu lực trong vài giây; nếu vẫn thiếu, hãy liên hệ quản trị viên.",
            "No such function"),
    NOT_FOUND(
            404,
            "not-found",
            "Không tìm thấy",
            "Không có đối tượng này, hoặc bạn không được xem.",
            "Absent, or not for this person"),
    CONFLICT(
            409,
            "wrong-state",
            "Không thực hiện được ở trạng thái này",
            "Không thể thực hiện SUBMIT khi hồ sơ ở trạng thái WITHDRAWN.",
            "Refused by the lifecycle, or the key was used for another request"),
    STALE(
            412,
            "stale-version",
            "Dữ liệu đã thay đổi",
            "Có người đã thay đổi sau khi bạn mở. Hãy tải lại rồi làm lại.",
            "If-Match is not the current version"),
    VERSION_REQUIRED(
            428,
            "version-required",
            "Thiếu If-Match",
            "Hãy gửi kèm ETag của bản bạn đã xem trong tiêu đề If-Match.",
            "If-Match is missing"),
    UNAVAILABLE(
            503,
            "unavailable",
            "Tạm thời chưa phục vụ được",
            "Hệ thống đang bận hoặc đang khởi động lại. Hãy gửi lại đúng yêu cầu này sau giây lát.",
            "Overload or restart: send the same request again after `Retry-After` seconds");

    final int status;
    final String slug;
    final String title;
    final String detail;
    final String description;

    CommonRefusal(int status, String slug, String title, String detail, String description) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
        this.description = description;
    }
}
