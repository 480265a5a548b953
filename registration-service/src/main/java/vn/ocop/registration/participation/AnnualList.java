package vn.ocop.registration.participation;

import java.time.Instant;
import java.util.List;
import vn.ocop.events.ProductId;

/// The provinces' annual lists of participating products.
public interface AnnualList {
    /// Puts a product of a producer of the province on the list; whether it is one. Twice is once.
    boolean propose(String provinceCode, int year, ProductId product, String person, Instant now);

    /// Takes a product off that is not approved; whether there was one.
    boolean strike(String provinceCode, int year, ProductId product);

    /// Approves all that is proposed; how many.
    int approve(String provinceCode, int year, String decision, String person, Instant now);

    /// Whether the product is on the approved list.
    boolean isApproved(String provinceCode, int year, ProductId product);

    /// The list by product name.
    List<ListedProduct> of(String provinceCode, int year);
}
