package vn.ocop.certification.credential;

/// Where a status list is published.
///
/// @param home where everybody reaches the service
record StatusAddress(String home, StatusPurpose purpose, int list) {
    String text() {
        return home + "/api/v1/public/status-lists/" + purpose.text() + "/" + list;
    }
}
