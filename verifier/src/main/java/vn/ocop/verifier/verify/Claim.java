package vn.ocop.verifier.verify;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be checked, and with what.
///
/// @param content a file, or the text that was given in place of one
/// @param keys the issuer's published keys (JWK set), taken once and kept
/// @param trust certificates (PEM) of who may sign a PDF, or of an authority above them
/// @param lists status lists that were downloaded
/// @param service the issuer's service, to be asked about today; absent where nobody is to be asked
/// @param at the day asked about
public record Claim(
        Content content,
        @Nullable Path keys,
        @Nullable Path trust,
        List<Path> lists,
        @Nullable URI service,
        LocalDate at) {}
