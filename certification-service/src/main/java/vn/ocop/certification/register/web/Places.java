package vn.ocop.certification.register.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.register.Register.Place;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.problem.Problems;

/// Where a page of the register ended, as an opaque cursor.
@Component
class Places {
    private static final String LIST = "register";

    private final Cursors cursors;

    Places(Cursors cursors) {
        this.cursors = cursors;
    }

    String write(Certificate last) {
        return cursors.write(LIST, last.content().decidedOn(), last.id());
    }

    @Nullable
    Place read(@Nullable String cursor) {
        try {
            return cursors.read(LIST, cursor == null || cursor.isEmpty() ? null : cursor)
                    .map(keys -> new Place(LocalDate.parse(keys.text(0)), keys.uuid(1)))
                    .orElse(null);
        } catch (DateTimeException unreadable) {
            throw Problems.invalid();
        }
    }
}
