package vn.ocop.registration.dossier;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.ocop.events.RegistrationEvent.PlaceFacts;
import vn.ocop.registration.producer.Product;
import vn.ocop.registration.producer.Products;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;

/// Gives products their codes. A product keeps its code as long as the form stays the same.
@Component
class ProductCodes {
    private final Products products;
    private final Rulebooks rulebooks;

    ProductCodes(Products products, Rulebooks rulebooks) {
        this.products = products;
        this.rulebooks = rulebooks;
    }

    /// The code of the product under the rulebook; serial numbers count per commune and year of the date.
    String codeOf(Product product, Rulebook rulebook, PlaceFacts place, LocalDate date) {
        var code = product.code();
        if (code != null && isOfForm(product, rulebook)) {
            return code;
        }
        var serial = products.nextSerial(place.communeCode(), date.getYear());
        var fresh = rulebook.productCode()
                .codeOf(place.provinceCode(), place.districtCode(), place.communeCode(), serial, date.getYear());
        products.codify(product.id(), fresh, rulebook.id());
        return fresh;
    }

    private boolean isOfForm(Product product, Rulebook rulebook) {
        var given = product.codeRulebook();
        return given != null && rulebooks.get(given).productCode().equals(rulebook.productCode());
    }
}
