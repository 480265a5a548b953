package vn.ocop.registration.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// How letters leave; the mail server itself is set by `spring.mail`.
///
/// @param from the sender's address
/// @param folder where letters are put as files when no mail server is set up; blank for nowhere
@ConfigurationProperties("ocop.notices")
public record NoticeSettings(String from, String folder) {}
