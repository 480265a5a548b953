package vn.ocop.inspector.check;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.inspector.jdbc.Stars;

/// I11: the stars are the same at every hop from the ranking to the certificate.
final class StarsAgree implements Invariant {
    private final Stars stars;

    StarsAgree(Stars stars) {
        this.stars = stars;
    }

    @Override
    public String code() {
        return "I11 all";
    }

    @Override
    public String statement() {
        return "Số sao giống nhau từ xếp hạng đến giấy chứng nhận / The stars are the same from ranking to certificate";
    }

    @Override
    public List<String> violations() {
        var ranked = stars.ranked();
        return Stream.concat(
                        differences("candidate", stars.received(), ranked),
                        differences("certificate", stars.certified(), ranked))
                .toList();
    }

    private static Stream<String> differences(String hop, Map<UUID, Integer> here, Map<UUID, Integer> ranked) {
        return here.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(ranked.get(entry.getKey())))
                .map(entry -> "dossier %s: %s with %d stars, ranked with %s"
                        .formatted(entry.getKey(), hop, entry.getValue(), ranked.get(entry.getKey())));
    }
}
