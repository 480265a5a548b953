package vn.ocop.registration.evidence.clamd;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.registration.RegistrationSettings;
import vn.ocop.registration.evidence.Scan;
import vn.ocop.registration.evidence.Scanner;
import vn.ocop.web.problem.Problems;

/// Asks clamd, by `INSTREAM` over TCP, if one is set up. What it did not see is said to be not scanned.
@Component
class ClamdScanner implements Scanner {
    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final int TIMEOUT = (int) Duration.ofSeconds(10).toMillis();

    private final String address;

    ClamdScanner(RegistrationSettings settings) {
        this.address = settings.clamd();
    }

    @Override
    public Scan scan(byte[] bytes) {
        if (address.isBlank()) {
            return Scan.NOT_SCANNED;
        }
        try {
            return read(ask(bytes));
        } catch (IOException away) {
            LOG.warn("clamd at {} did not answer: {}", address, away.toString());
            return Scan.NOT_SCANNED;
        }
    }

    private String ask(byte[] bytes) throws IOException {
        var colon = address.lastIndexOf(':');
        var place = new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        try (var socket = new Socket()) {
            socket.connect(place, TIMEOUT);
            socket.setSoTimeout(TIMEOUT);
            return Instream.send(socket, bytes);
        }
    }

    // `stream: OK`, `stream: Eicar-Test-Signature FOUND`, or an error such as a size limit.
    private Scan read(String answer) {
        if (answer.endsWith(" FOUND")) {
            var found = answer.substring(answer.indexOf(':') + 1, answer.length() - " FOUND".length())
                    .strip();
            throw Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, "file-infected", found);
        }
        if (answer.endsWith(" OK")) {
            return Scan.CLEAN;
        }
        LOG.warn("clamd at {} said: {}", address, answer);
        return Scan.NOT_SCANNED;
    }
}
