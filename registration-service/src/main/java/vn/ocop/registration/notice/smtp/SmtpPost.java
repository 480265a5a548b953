package vn.ocop.registration.notice.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.ocop.registration.notice.Letter;
import vn.ocop.registration.notice.NoticeSettings;
import vn.ocop.registration.notice.NoticeStatus;
import vn.ocop.registration.notice.Post;
import vn.ocop.registration.notice.PostAway;

/// The mail server of `spring.mail.host`.
@Component
@Order(1)
class SmtpPost implements Post {
    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    SmtpPost(ObjectProvider<JavaMailSender> sender, NoticeSettings settings) {
        this.sender = sender;
        this.from = settings.from();
    }

    @Override
    public boolean isOpen() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public NoticeStatus accepted() {
        return NoticeStatus.SENT;
    }

    @Override
    public void send(Letter letter) {
        try {
            sender.getObject().send(mime -> fill(mime, letter));
        } catch (MailException refused) {
            throw new PostAway(said(refused), refused);
        }
    }

    private void fill(MimeMessage mime, Letter letter) throws MessagingException {
        var message = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
        message.setFrom(from);
        message.setTo(letter.email());
        message.setSubject(letter.subject());
        message.setText(letter.body());
        mime.setHeader("Message-ID", letter.messageId());
        mime.setHeader("Auto-Submitted", "auto-generated");
    }

    // Of the whole chain the last cause says most, e.g. `Connection refused`; the address stays out of it.
    private static String said(Throwable refused) {
        var cause = refused;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
