package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;

class ProductCodeIT {
    /// No other test hands anything in there: its serials begin at one.
    private static final String COMMUNE = "09208";

    private final Office office = Registration.shared().office("code", COMMUNE);

    @Test
    void whoeverHandsInAtTheSameTimeGetsASerialOfTheirOwn() throws InterruptedException, ExecutionException {
        var drafts = IntStream.range(0, 8).mapToObj(_ -> office.completeDraft()).toList();

        List<Future<String>> codes;
        try (var threads = Executors.newFixedThreadPool(8)) {
            codes = drafts.stream()
                    .map(draft -> threads.submit(() -> office.submitted(draft, "{}")
                            .get("product")
                            .get("code")
                            .asString()))
                    .toList();
        }

        assertThat(codes)
                .extracting(Future::get)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj(serial -> "24-" + COMMUNE + "-" + serial + "-2026")
                        .toList());
    }
}
