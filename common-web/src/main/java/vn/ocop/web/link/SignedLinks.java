package vn.ocop.web.link;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.seal.Seal;

/// Signs links to files in the service that knows who may read, and opens them in the one that has the files.
public final class SignedLinks {
    /// How long a link is good.
    public static final Duration LIFE = Duration.ofMinutes(5);

    private final Seal seal;
    private final InstantSource time;

    public SignedLinks(Seal seal, InstantSource time) {
        this.seal = seal;
        this.time = time;
    }

    /// A token for this reader, good for five minutes. Check unit and recusal before.
    public String sign(String sha256, Actor reader, UUID dossier) {
        var expires = time.instant().plus(LIFE).getEpochSecond();
        var content = String.join("\n", sha256, dossier.toString(), Long.toString(expires), reader.person());
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return encoded(bytes) + "." + encoded(seal.of(bytes));
    }

    /// What the token allows to this reader.
    ///
    /// @throws Problem 404 if it was not signed by a service, or for somebody else; 410 once it has expired
    public FileLink open(String token, Actor reader) {
        var parts = token.split("\\.", -1);
        if (parts.length != 2) {
            throw Problems.notFound();
        }
        var content = decoded(parts[0]);
        if (!Seal.same(decoded(parts[1]), seal.of(content))) {
            throw Problems.notFound();
        }
        return checked(read(content), reader);
    }

    private FileLink checked(FileLink link, Actor reader) {
        if (!link.reader().equals(reader.person())) {
            throw Problems.notFound();
        }
        if (!time.instant().isBefore(link.expires())) {
            throw Problems.plain(HttpStatus.GONE, "link-expired");
        }
        return link;
    }

    private static FileLink read(byte[] content) {
        var fields = new String(content, StandardCharsets.UTF_8).split("\n", 4);
        var expires = Instant.ofEpochSecond(Long.parseLong(fields[2]));
        return new FileLink(fields[0], fields[3], UUID.fromString(fields[1]), expires);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException wrong) {
            throw Problems.notFound();
        }
    }
}
