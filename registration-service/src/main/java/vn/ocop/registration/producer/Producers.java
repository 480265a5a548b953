package vn.ocop.registration.producer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.administration.Scope;

/// All producers, each seen only from within its scope.
public interface Producers {
    void add(Producer producer);

    /// The producer, if it stands within the scope.
    Optional<Producer> find(ProducerId id, Scope scope);

    /// Producers within the scope whose name or address contains the words, accents aside; by id.
    ///
    /// @param after the last id of the page before
    List<Producer> search(Scope scope, @Nullable String words, @Nullable UUID after, int rows);

    /// The producer of that name and address in the commune, if it stands within the scope; accents and case aside.
    Optional<Producer> named(Scope scope, String communeCode, String name, String address);
}
