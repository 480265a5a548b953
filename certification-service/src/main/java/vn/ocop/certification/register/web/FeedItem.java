package vn.ocop.certification.register.web;

/// One change of the register, with the field names of JSON Feed.
///
/// @param id never changes
record FeedItem(String id, String url, String title, String content_text, String date_published) {}
