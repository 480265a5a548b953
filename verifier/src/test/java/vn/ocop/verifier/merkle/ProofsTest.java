package vn.ocop.verifier.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ProofsTest {
    private static final int LARGEST = 70;

    @Test
    void theRootsAreThoseThatCertificateTransparencyPublishedForItsTestEntries() {
        var entries = Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(HexFormat.of()::parseHex)
                .toList();
        var roots = IntStream.rangeClosed(1, 8)
                .mapToObj(size -> HexFormat.of().formatHex(grown(entries.subList(0, size))))
                .toList();

        assertThat(roots)
                .containsExactly(
                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void everyPathOfEverySizeProvesItsEntryAndNoOther() {
        for (int size = 1; size <= LARGEST; size++) {
            var entries = entries(size);
            var root = PlainTree.root(entries);
            for (int index = 0; index < size; index++) {
                var leaf = MerkleHash.ofLeaf(entries.get(index));
                var path = PlainTree.path(index, entries);

                assertThat(new InclusionProof(index, size, path).proves(leaf, root))
                        .isTrue();
                assertThat(new InclusionProof((index + 1) % size, size, path).proves(leaf, root))
                        .isEqualTo(size == 1);
                assertThat(new InclusionProof(index, size, path).proves(MerkleHash.ofLeaf(new byte[] {9, 9}), root))
                        .isFalse();
            }
        }
    }

    @Test
    void everyPairOfSizesIsConsistentUntilAnEntryIsRewritten() {
        for (int second = 1; second <= LARGEST; second++) {
            var entries = entries(second);
            var root = PlainTree.root(entries);
            for (int first = 1; first <= second; first++) {
                var proof = new ConsistencyProof(first, second, PlainTree.proof(first, entries));
                var earlier = new ArrayList<>(entries.subList(0, first));

                assertThat(proof.proves(PlainTree.root(earlier), root)).isTrue();
                earlier.set(first / 2, new byte[] {9, 9});
                assertThat(proof.proves(PlainTree.root(earlier), root)).isFalse();
            }
        }
    }

    @RepeatedTest(50)
    void aPathWithOneBitTurnedProvesNothing(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var entries = entries(2 + random.nextInt(500));
        int index = random.nextInt(entries.size());
        int first = 1 + random.nextInt(entries.size() - 1);
        var root = PlainTree.root(entries);

        var path = turned(PlainTree.path(index, entries), random);
        var proof = turned(PlainTree.proof(first, entries), random);

        assertThat(new InclusionProof(index, entries.size(), path).proves(MerkleHash.ofLeaf(entries.get(index)), root))
                .isFalse();
        assertThat(new ConsistencyProof(first, entries.size(), proof)
                        .proves(PlainTree.root(entries.subList(0, first)), root))
                .isFalse();
    }

    @Test
    void whatIsNoProofIsRefused() {
        var root = PlainTree.root(entries(3));

        assertThat(new InclusionProof(3, 3, List.of()).proves(root, root)).isFalse();
        assertThat(new InclusionProof(-1, 3, List.of()).proves(root, root)).isFalse();
        assertThat(new InclusionProof(0, 3, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(0, 3, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(3, 2, List.of()).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(3, 3, List.of(root)).proves(root, root)).isFalse();
        assertThat(new ConsistencyProof(1, 3, List.of()).proves(root, root)).isFalse();
    }

    private static byte[] grown(List<byte[]> entries) {
        var root = new GrowingRoot();
        entries.forEach(root::add);
        assertThat(root.root()).isEqualTo(PlainTree.root(entries));
        return root.root();
    }

    private static List<byte[]> turned(List<byte[]> path, Random random) {
        var other = new ArrayList<>(path);
        int place = random.nextInt(path.size());
        var hash = path.get(place).clone();
        hash[random.nextInt(hash.length)] ^= (byte) (1 << random.nextInt(8));
        other.set(place, hash);
        return other;
    }

    private static List<byte[]> entries(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
