package vn.ocop.demo.round;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.ocop.demo.office.CommuneOffice;
import vn.ocop.demo.plan.PlannedProduct;

/// The producers of a plan, each registered once by its commune.
final class Producers {
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final Function<PlannedProduct, CommuneOffice> commune;

    Producers(Function<PlannedProduct, CommuneOffice> commune) {
        this.commune = commune;
    }

    void registerAll(List<PlannedProduct> plan) {
        var first = plan.stream()
                .collect(java.util.stream.Collectors.toMap(PlannedProduct::producer, p -> p, (one, other) -> one));
        Crew.each(
                first.values(),
                planned -> ids.put(planned.producer(), commune.apply(planned).producer(planned)));
    }

    String idOf(PlannedProduct planned) {
        var id = ids.get(planned.producer());
        if (id == null) {
            throw new IllegalStateException(planned.producer() + " is not registered");
        }
        return id;
    }
}
