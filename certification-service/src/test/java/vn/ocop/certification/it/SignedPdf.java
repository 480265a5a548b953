package vn.ocop.certification.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import vn.ocop.certification.paper.CertificatePress;
import vn.ocop.certification.paper.Samples;
import vn.ocop.certification.paper.Signer;
import vn.ocop.certification.paper.pades.PdfEdits;
import vn.ocop.certification.paper.pades.TestSigners;

/// Papers that were signed as the service signs them, and what people make of them.
final class SignedPdf {
    static final Signer SIGNER = TestSigners.trial("the issuer's seed");
    private static final Instant AT = Instant.parse("2026-11-28T03:00:00Z");
    private static final String DIGEST_ATTRIBUTE = "06092a864886f70d01090431220420";
    private static final int DIGITS = 64;

    private SignedPdf() {}

    static byte[] unsigned() {
        return print(4);
    }

    static byte[] genuine() {
        return SIGNER.sign(print(4), AT);
    }

    static byte[] genuineRsa() throws Exception {
        return TestSigners.certified("UBND tỉnh Bắc Ninh").sign(print(4), AT);
    }

    static byte[] byAnotherKey() {
        return TestSigners.trial("somebody else's seed").sign(print(5), AT);
    }

    static byte[] edited() {
        return bytes(text(genuine()).replace("pdfuaid", "qdfuaid"));
    }

    /// Edited, and the digest in the signature replaced by that of what it says now.
    static byte[] editedWithItsDigest() {
        return bytes(withDigestOf(text(edited())));
    }

    /// A richer paper behind which the signature of another one stands.
    static byte[] signatureOfAnother() {
        var richer = text(SIGNER.sign(print(5), AT));
        return bytes(richer.replace(contents(richer), contents(text(genuine()))));
    }

    /// No signature at all, only the digest at its place.
    static byte[] digestAlone() {
        var genuine = text(genuine());
        var room = contents(genuine);
        var alone = DIGEST_ATTRIBUTE + "0".repeat(DIGITS);
        return bytes(withDigestOf(genuine.replace(room, alone + "0".repeat(room.length() - alone.length()))));
    }

    static byte[] appended() throws IOException {
        return PdfEdits.appended(genuine());
    }

    private static byte[] print(int stars) {
        var certificate = Samples.of("Gạo nếp cái hoa vàng", "Hợp tác xã Phú Lâm", stars);
        return new CertificatePress(Samples.QR).print(certificate, false, true);
    }

    private static String withDigestOf(String file) {
        int digest = file.indexOf(DIGEST_ATTRIBUTE) + DIGEST_ATTRIBUTE.length();
        var signed = file.replace("<" + contents(file) + ">", "");
        return file.substring(0, digest) + sha256(signed) + file.substring(digest + DIGITS);
    }

    /// The digits of the signature: the longest that stand in the file.
    private static String contents(String file) {
        int from = file.indexOf("/Contents <") + "/Contents <".length();
        return file.substring(from, file.indexOf('>', from));
    }

    private static String sha256(String file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }
}
