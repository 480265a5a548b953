package vn.ocop.registration.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/// A mail server that keeps what it is sent; one for all tests of the JVM.
public final class MailBox {
    private static final MailBox SHARED = new MailBox(freePort());

    private final int port;
    private GreenMail server;

    private MailBox(int port) {
        this.port = port;
        this.server = started();
    }

    public static MailBox shared() {
        return SHARED;
    }

    public int port() {
        return port;
    }

    /// From now on nobody answers at the port; what came is forgotten.
    public void goAway() {
        server.stop();
    }

    public void comeBack() {
        server = started();
    }

    /// What came for the address.
    public List<MimeMessage> sentTo(String email) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, email))
                .toList();
    }

    private GreenMail started() {
        var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    private static boolean isTo(MimeMessage message, String email) {
        try {
            return message.getAllRecipients()[0].toString().equals(email);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
