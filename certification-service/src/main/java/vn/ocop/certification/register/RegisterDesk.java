package vn.ocop.certification.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.register.Register.Change;
import vn.ocop.certification.register.Register.ChangeId;
import vn.ocop.certification.register.Register.Count;
import vn.ocop.certification.register.Register.Place;
import vn.ocop.certification.register.Register.Query;
import vn.ocop.events.ProductId;
import vn.ocop.web.time.Today;

/// Where everybody reads the register.
@Component
public class RegisterDesk {
    /// How many changes stand on a page of the feed.
    public static final int CHANGES = 100;

    private final Register register;
    private final Today today;

    RegisterDesk(Register register, Today today) {
        this.register = register;
        this.today = today;
    }

    public LocalDate today() {
        return today.get();
    }

    /// A page of certificates, the latest decision first.
    @Transactional(readOnly = true)
    public List<Certificate> page(Query query, @Nullable Place after, int rows) {
        return register.page(query, after, rows);
    }

    @Transactional(readOnly = true)
    public List<Count> counts(Query query) {
        return register.counts(query);
    }

    /// All certificates of a product, the oldest first; none for a product that never had one.
    @Transactional(readOnly = true)
    public List<Certificate> ofProduct(ProductId product) {
        return register.ofProduct(product);
    }

    /// What happened, the latest first.
    ///
    /// @param before the last change of the page before; absent for the first page
    @Transactional(readOnly = true)
    public List<Change> changes(@Nullable ChangeId before) {
        return register.changes(before, CHANGES);
    }
}
