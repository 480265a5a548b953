package vn.ocop.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a service's chains came to at a moment, to be signed and kept where the database's owner cannot reach.
///
/// @param number 1..n for the service
/// @param heads of all chains, in their order
/// @param root over the heads
/// @param previous hash of the signed checkpoint before this one; empty for the first
/// @param facts further numbers that the service vouches for, for example the highest certificate numbers
public record Checkpoint(
        String service,
        long number,
        Instant at,
        List<Head> heads,
        String root,
        String previous,
        Map<String, Long> facts) {
    public Checkpoint {
        heads = List.copyOf(heads);
        facts = new TreeMap<>(facts);
    }

    /// The checkpoint over these heads.
    public static Checkpoint over(
            String service, long number, Instant at, List<Head> heads, String previous, Map<String, Long> facts) {
        return new Checkpoint(service, number, at, heads, rootOf(heads), previous, facts);
    }

    /// Whether its root follows from its heads.
    public boolean isWhole() {
        return heads.size() == Head.CHAINS && root.equals(rootOf(heads));
    }

    private static String rootOf(List<Head> heads) {
        var text = new StringBuilder();
        heads.forEach(head -> text.append(head.chain())
                .append(' ')
                .append(head.seq())
                .append(' ')
                .append(head.hash())
                .append('\n'));
        return Hashes.of(text.toString());
    }
}
