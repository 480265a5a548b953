package vn.ocop.certification.paper;

import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/// The certificates with which everybody compares the signatures of papers, old ones, too.
@Component
public class PublishedSigners {
    private final Signer signer;
    private final SignerChains chains;

    PublishedSigners(Signer signer, SignerChains chains) {
        this.signer = signer;
        this.chains = chains;
    }

    /// PEM: of the key that signs now and those above it, then of those that signed before. Once a real key signs,
    /// nobody is told to trust a trial key.
    public List<String> all() {
        var published = new LinkedHashSet<>(ofNow());
        chains.all().stream()
                .filter(kept -> signer.isTrial() || !kept.trial())
                .forEach(kept -> published.addAll(kept.chain()));
        return List.copyOf(published);
    }

    /// Those of the key that signs now; needs no database.
    public List<String> ofNow() {
        return signer.chain();
    }
}
