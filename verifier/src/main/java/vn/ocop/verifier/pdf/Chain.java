package vn.ocop.verifier.pdf;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts certificates that came in any order one above the other.
final class Chain {
    private Chain() {}

    /// The signer's certificate and those above it, without the trusted ones.
    static List<X509Certificate> from(
            X509Certificate signer, List<X509Certificate> others, List<X509Certificate> trusted) {
        var chain = new ArrayList<X509Certificate>();
        var next = Optional.of(signer);
        while (next.isPresent() && !chain.contains(next.get()) && !trusted.contains(next.get())) {
            var last = next.get();
            chain.add(last);
            next = others.stream()
                    .filter(other -> other.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
                    .findFirst();
        }
        return chain;
    }
}
