package vn.ocop.verifier.pdf;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import vn.ocop.verifier.verify.Claim;
import vn.ocop.verifier.verify.Content;
import vn.ocop.verifier.verify.Reader;

/// Checks a signed PDF: whether it is as it was signed, whether something was added since, whose key signed it, and, by
/// the record in its QR, whether the certificate holds.
public final class PaperReader implements Reader {
    private static final String PDF = "%PDF-";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Override
    public boolean reads(Content content) {
        return new String(content.bytes(), StandardCharsets.ISO_8859_1).startsWith(PDF);
    }

    @Override
    public int check(Claim claim, PrintStream out) {
        var content = claim.content().bytes();
        var found = SignedPaper.read(content)
                .check(Optional.ofNullable(claim.trust()).map(Trust::read));
        var status = PaperStatus.of(claim, found.finding());
        var answer = PaperAnswer.of(found.finding(), status);
        out.println(answer.text());
        status.lines().forEach(out::println);
        out.println("  SHA-256: " + sha256(content));
        if (found.appended() > 0) {
            out.printf("  %d byte sau chữ ký / bytes behind the signature%n", found.appended());
        }
        found.signature().ifPresent(signature -> tell(signature, found, out));
        return answer.exit();
    }

    private static void tell(CmsSignature signature, SignedPaper.Found found, PrintStream out) {
        out.println("  chữ ký / signature: " + found.finding().text());
        out.println("  người ký / signer: " + signature.subject());
        out.println("  chứng thư / certificate SHA-256: " + signature.fingerprint());
        var at = found.signedAt();
        if (at != null) {
            out.println("  ký lúc / signed at (theo người ký / as claimed): " + TIME.format(at));
        }
        if (signature.isTrial()) {
            out.println("  khóa thử nghiệm, không có giá trị pháp lý / a trial key, without legal value");
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
