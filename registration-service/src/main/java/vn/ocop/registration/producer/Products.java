package vn.ocop.registration.producer;

import java.util.List;
import java.util.Optional;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

/// The products of the producers. Whoever may see a producer may see its products.
public interface Products {
    void add(Product product);

    Optional<Product> find(ProductId id, ProducerId producer);

    /// The producer's products, oldest first.
    List<Product> of(ProducerId producer);

    /// Counts the products of a commune and year: 1, 2, 3 … each number once, whoever asks at the same time.
    int nextSerial(String communeCode, int year);

    /// Gives the product its code under a rulebook's form.
    void codify(ProductId id, String code, String rulebook);
}
