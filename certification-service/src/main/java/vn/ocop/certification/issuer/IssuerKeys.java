package vn.ocop.certification.issuer;

import java.util.List;
import java.util.Optional;

/// The keys that sign for the issuer. One signs at a time; those before it stay published, for what they signed stays.
public interface IssuerKeys {
    /// The key that signs now.
    IssuerKey signing();

    /// All keys that ever signed or will sign, the oldest first.
    List<IssuerKey> published();

    /// The published key of this id.
    default Optional<IssuerKey> find(String kid) {
        return published().stream().filter(key -> key.kid().equals(kid)).findFirst();
    }
}
