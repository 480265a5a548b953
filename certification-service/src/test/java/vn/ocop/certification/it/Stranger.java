package vn.ocop.certification.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.verifier.Verifier;

/// Somebody with the command line and what the service publishes, kept in a folder.
record Stranger(Path folder) {
    private static final Visitor SHOPPER = Visitor.at("127.0.0.33");
    private static final List<String> LISTS = List.of("revocation", "suspension", "refresh");

    /// What the command says of it with the issuer's keys and these options, and how it ends.
    String verify(String what, List<String> more) {
        var arguments = new ArrayList<>(List.of("verify", what, "--keys", kept("/.well-known/jwks.json")));
        arguments.addAll(more);
        var out = new ByteArrayOutputStream();
        int exit = Verifier.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8) + "ends with " + exit;
    }

    /// The same of a certificate's paper.
    String verifyPaper(byte[] paper, List<String> more) {
        var arguments = new ArrayList<>(List.of("--trust", kept("/api/v1/public/papers/signer")));
        arguments.addAll(more);
        return verify(keep("paper.pdf", paper), arguments);
    }

    /// The same of its credential with the status lists of now.
    String verifyCredential(Seen certificate) {
        var arguments = new ArrayList<String>();
        for (var list : LISTS) {
            arguments.addAll(List.of("--status", kept("/api/v1/public/status-lists/" + list + "/1")));
        }
        return verify(keep("credential", Credentials.text(certificate).getBytes(StandardCharsets.UTF_8)), arguments);
    }

    /// The option to ask the register.
    static List<String> asking() {
        return List.of("--service", Running.shared().base());
    }

    private String kept(String path) {
        return keep(path.replace('/', '-'), SHOPPER.get(path).body().getBytes(StandardCharsets.UTF_8));
    }

    private String keep(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
