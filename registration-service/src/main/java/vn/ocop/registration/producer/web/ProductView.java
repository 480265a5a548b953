package vn.ocop.registration.producer.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProductId;
import vn.ocop.registration.producer.Product;

/// A product of a producer.
record ProductView(
        ProductId id, String name, int setNumber, @Nullable String code, Instant registeredAt) {
    static ProductView of(Product product) {
        return new ProductView(
                product.id(), product.name(), product.setNumber(), product.code(), product.registeredAt());
    }
}
