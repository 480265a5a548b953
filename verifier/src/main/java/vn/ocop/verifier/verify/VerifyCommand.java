package vn.ocop.verifier.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.ocop.verifier.command.Command;

/// Checks what is given: the text of a QR, or a file with one, with a credential, or of any kind that a reader knows.
public final class VerifyCommand implements Command {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int UNCHECKED = 2;

    private final List<Reader> readers;

    /// @param readers asked in this order
    public VerifyCommand(List<Reader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public String usage() {
        return "verify QR-TEXT|FILE --keys JWKS [--at YYYY-MM-DD] [--status LIST]… [--service ADDRESS]   "
                + "JWKS: …/.well-known/jwks.json, once\n"
                + "  verify FILE.pdf [--trust PEM] [--keys JWKS --service ADDRESS]   PEM: …/api/v1/public/papers/signer, once, or the authority above it";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        try {
            var claim = claim(Options.of(arguments));
            for (var reader : readers) {
                if (reader.reads(claim.content())) {
                    return reader.check(claim, out);
                }
            }
            throw new IllegalArgumentException("không biết loại tệp này / a kind of file that nobody here reads");
        } catch (UncheckedIOException | IllegalArgumentException | DateTimeException unchecked) {
            out.println("? CHƯA KIỂM TRA ĐƯỢC / NOT CHECKED: " + unchecked.getMessage());
            out.println(usage());
            return UNCHECKED;
        }
    }

    private static Claim claim(Options options) {
        return new Claim(
                content(options.what()),
                options.one("--keys").map(Path::of).orElse(null),
                options.one("--trust").map(Path::of).orElse(null),
                options.all("--status").stream().map(Path::of).toList(),
                options.one("--service").map(URI::create).orElse(null),
                options.one("--at").map(LocalDate::parse).orElseGet(VerifyCommand::today));
    }

    private static Content content(String what) {
        try {
            var file = Path.of(what);
            return Files.isRegularFile(file) ? new Content(Files.readAllBytes(file)) : text(what);
        } catch (InvalidPathException _) {
            return text(what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content text(String what) {
        return new Content(what.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(InstantSource.system().instant(), VIET_NAM);
    }
}
