package vn.ocop.certification.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.ocop.certification.transparency.Growth.Place;
import vn.ocop.verifier.merkle.ConsistencyProof;
import vn.ocop.verifier.merkle.GrowingRoot;
import vn.ocop.verifier.merkle.InclusionProof;
import vn.ocop.verifier.merkle.MerkleHash;

/// The tree is compared with the verifier's code, which shares none with it.
class MerkleTreeTest {
    private static final int MOST = 600;

    private final Map<Place, byte[]> nodes = new HashMap<>();
    private final GrowingRoot expected = new GrowingRoot();

    @RepeatedTest(20)
    void grownInBatchesOfAnySizeItHasTheRootOfAllItsEntries(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        long size = 0;
        while (size < MOST) {
            var batch = entries(size, 1 + random.nextInt(40));
            var growth = Growth.of(this::node, size, batch);
            batch.forEach(expected::add);
            nodes.putAll(growth.added());
            size += batch.size();

            assertThat(growth.tree().root()).isEqualTo(expected.root());
            assertThat(new MerkleTree(this::node, size).root()).isEqualTo(expected.root());
        }
    }

    @RepeatedTest(20)
    void whatItProvesTheVerifierAccepts(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int size = 1 + random.nextInt(MOST);
        int first = 1 + random.nextInt(size);
        int index = random.nextInt(size);
        nodes.putAll(Growth.of(this::node, 0, entries(0, size)).added());
        var tree = new MerkleTree(this::node, size);
        var earlier = new MerkleTree(this::node, first);
        var leaf = MerkleHash.ofLeaf(entries(index, 1).getFirst());

        assertThat(new InclusionProof(index, size, tree.inclusion(index)).proves(leaf, tree.root()))
                .isTrue();
        assertThat(new ConsistencyProof(first, size, tree.consistency(first)).proves(earlier.root(), tree.root()))
                .isTrue();
        assertThat(nodes).hasSizeLessThan(2 * size);
    }

    private byte[] node(int level, long position) {
        return Objects.requireNonNull(nodes.get(new Place(level, position)));
    }

    private static List<byte[]> entries(long from, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ("fact " + (from + i)).getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
