package vn.ocop.registration.bulk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.events.ProducerKind;
import vn.ocop.web.text.Folding;

/// How communes write the kinds of producers.
final class Kinds {
    private static final Map<String, ProducerKind> WORDS = Map.of(
            "doanh nghiep", ProducerKind.ENTERPRISE,
            "hop tac xa", ProducerKind.COOPERATIVE,
            "to hop tac", ProducerKind.COOPERATIVE_GROUP,
            "ho kinh doanh", ProducerKind.HOUSEHOLD_BUSINESS,
            "trang trai", ProducerKind.FARM,
            "hoi", ProducerKind.ASSOCIATION);

    /// What may be written, for the reader of a refusal.
    static final String NAMES = "doanh nghiệp, hợp tác xã, tổ hợp tác, hộ kinh doanh, trang trại, hội; "
            + Stream.of(ProducerKind.values()).map(Enum::name).collect(Collectors.joining(", "));

    private Kinds() {}

    static Optional<ProducerKind> of(String text) {
        var word = Optional.ofNullable(WORDS.get(Folding.fold(text)));
        return word.or(() -> Stream.of(ProducerKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(text))
                .findFirst());
    }
}
