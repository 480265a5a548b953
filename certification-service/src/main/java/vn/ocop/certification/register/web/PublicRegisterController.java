package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.register.Register.Count;
import vn.ocop.certification.register.RegisterDesk;
import vn.ocop.events.ProductId;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/// The public register as JSON; needs no token.
@RestController
@Tag(name = "Public register")
@RequestMapping("/api/v1/public")
class PublicRegisterController {
    private final RegisterDesk desk;
    private final Places places;

    PublicRegisterController(RegisterDesk desk, Places places) {
        this.desk = desk;
        this.places = places;
    }

    @Operation(summary = "The public register, with status as of any day")
    @GetMapping("/certificates")
    Page<RegisterEntryView> publicCertificates(RegisterRequest asked, PageRequest page) {
        var query = asked.query(desk.today());
        var found = desk.page(query, places.read(page.after()), page.rows());
        return Page.of(found, page, places::write).map(certificate -> RegisterEntryView.of(certificate, query.on()));
    }

    @Operation(summary = "Counts of certificates by unit, year and stars")
    @GetMapping("/certificate-counts")
    List<Count> certificateCounts(RegisterRequest asked) {
        return desk.counts(asked.query(desk.today()));
    }

    /// Every certificate that the product ever had, the oldest first, with its status today.
    @Operation(summary = "All certificates of one product: its stars over time")
    @GetMapping("/products/{productId}/certificates")
    List<RegisterEntryView> certificatesOfProduct(@PathVariable ProductId productId) {
        LocalDate today = desk.today();
        return desk.ofProduct(productId).stream()
                .map(certificate -> RegisterEntryView.of(certificate, today))
                .toList();
    }
}
