package vn.ocop.certification.it;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.verifier.merkle.InclusionProof;
import vn.ocop.verifier.merkle.MerkleHash;
import vn.ocop.verifier.note.Checkpoint;
import vn.ocop.verifier.note.VerifierKey;

/// A certificate's proof, as anybody reads it.
record Provable(JsonNode answer) {
    static final String LOG = "/api/v1/public/log";
    private static final Visitor READER = Visitor.at("127.0.0.51");

    static Provable of(String code) {
        return new Provable(JsonMapper.shared().readTree(get("/api/v1/public/certificates/" + code + "/proof")));
    }

    /// Whether the entry stands in a log that the published key signed.
    boolean isTrue() {
        var head = head();
        var proof = new InclusionProof(answer.path("entry").path("index").asLong(), head.size(), path());
        return proof.proves(MerkleHash.ofLeaf(leaf()), head.root());
    }

    boolean isInState(String state) {
        return answer.has("entry") && fact().path("state").asString().equals(state);
    }

    Checkpoint head() {
        return Checkpoint.open(answer.path("checkpoint").asString(), key());
    }

    JsonNode fact() {
        return JsonMapper.shared().readTree(new String(leaf(), StandardCharsets.UTF_8));
    }

    static VerifierKey key() {
        return VerifierKey.read(get(LOG + "/key"));
    }

    static String get(String path) {
        return READER.get(path).body();
    }

    static List<byte[]> hashes(JsonNode path) {
        return path.valueStream()
                .map(hash -> Base64.getDecoder().decode(hash.asString()))
                .toList();
    }

    private List<byte[]> path() {
        return hashes(answer.path("path"));
    }

    private byte[] leaf() {
        return Base64.getDecoder().decode(answer.path("entry").path("leaf").asString());
    }
}
