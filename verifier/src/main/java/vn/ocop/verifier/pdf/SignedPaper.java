package vn.ocop.verifier.pdf;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;

/// A PDF and its first signature: whatever comes behind that one is not what the issuer signed.
final class SignedPaper {
    /// Kept, so that it stays silent: a damaged file is an answer here and no fault.
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final byte[] file;
    private final List<PDSignature> signatures;

    private SignedPaper(byte[] file, List<PDSignature> signatures) {
        this.file = file;
        this.signatures = signatures;
    }

    /// @throws IllegalArgumentException for what is no PDF, or cannot be read as one
    static SignedPaper read(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            var signatures = document.getSignatureDictionaries().stream()
                    .sorted(Comparator.comparingInt(SignedPaper::end))
                    .toList();
            return new SignedPaper(file, signatures);
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalArgumentException("không đọc được PDF / unreadable PDF: " + unreadable.getMessage());
        }
    }

    /// What was found.
    ///
    /// @param signature the signature, where it is true of what it covers
    /// @param signedAt as the signer claims
    /// @param appended how many bytes stand behind what is signed
    record Found(
            Finding finding,
            Optional<CmsSignature> signature,
            @Nullable Instant signedAt,
            int appended) {}

    /// Checks the signature, and whose it is where there is something to trust.
    Found check(Optional<Trust> trust) {
        if (signatures.isEmpty()) {
            return new Found(Finding.UNSIGNED, Optional.empty(), null, 0);
        }
        var first = signatures.getFirst();
        var range = SignedRange.of(file, first.getByteRange());
        var signature = range.flatMap(
                covered -> covered.signature().flatMap(signed -> CmsSignature.of(signed, covered.content())));
        var appended = range.map(SignedRange::appended).orElse(0);
        var date = first.getSignDate();
        var signedAt = date == null ? null : date.toInstant();
        return new Found(finding(signature, appended, signedAt, trust), signature, signedAt, appended);
    }

    private static Finding finding(
            Optional<CmsSignature> signature, int appended, @Nullable Instant signedAt, Optional<Trust> trust) {
        if (signature.isEmpty() || signedAt == null) {
            return Finding.ALTERED;
        }
        var made = signature.get();
        if (trust.isPresent() && !trust.get().covers(made.signer(), made.others(), Date.from(signedAt))) {
            return Finding.OTHER_KEY;
        }
        if (appended > 0) {
            return Finding.APPENDED;
        }
        return trust.map(trusted -> finding(made, trusted)).orElse(Finding.KEY_NOT_CHECKED);
    }

    /// A trial key is trusted only by whoever names it: what an authority vouches for is no trial.
    private static Finding finding(CmsSignature made, Trust trust) {
        if (!made.isTrial()) {
            return Finding.AS_SIGNED;
        }
        return trust.names(made.signer()) ? Finding.AS_SIGNED_FOR_TRIAL : Finding.TRIAL_KEY;
    }

    private static int end(PDSignature signature) {
        var range = signature.getByteRange();
        return range == null || range.length < 4 ? Integer.MAX_VALUE : range[2] + range[3];
    }
}
