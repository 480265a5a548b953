package vn.ocop.certification.issuer;

import static com.nimbusds.jose.JWSAlgorithm.ES256;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import vn.ocop.audit.KeyFile;

/// Keys from a folder: of those whose time has come, the newest signs. Where there is none, or the newest signed long
/// enough, a new one is made. An operator who adds a file hands over to that key from its `nbf` on.
final class RotatedKeys implements IssuerKeys {
    /// How long a key still counts after the next one began, for instances whose clocks differ.
    static final Duration OVERLAP = Duration.ofHours(1);

    private static final int ID_DIGITS = 8;

    private final IssuerSettings settings;
    private final KeyFolder folder;
    private final InstantSource time;

    RotatedKeys(IssuerSettings settings, InstantSource time) {
        this.settings = settings;
        this.folder = new KeyFolder(settings.keys());
        this.time = time;
    }

    @Override
    public IssuerKey signing() {
        var now = time.instant();
        return newest(now)
                .filter(key -> now.isBefore(key.from().plus(settings.rotateEvery())))
                .or(() -> {
                    write(made(now));
                    return newest(now);
                })
                .orElseThrow();
    }

    @Override
    public List<IssuerKey> published() {
        var keys = folder.keys();
        var published = new ArrayList<IssuerKey>();
        for (int i = 0; i < keys.size(); i++) {
            var next = i + 1 < keys.size() ? from(keys.get(i + 1)).plus(OVERLAP) : null;
            published.add(new IssuerKey(keys.get(i), from(keys.get(i)), next));
        }
        return published;
    }

    private Optional<IssuerKey> newest(Instant now) {
        return published().stream()
                .filter(key -> key.jwk().isPrivate() && !now.isBefore(key.from()))
                .reduce((_, later) -> later);
    }

    private ECKey made(Instant now) {
        try {
            var key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(ES256)
                    .notBeforeTime(Date.from(now.truncatedTo(ChronoUnit.SECONDS)))
                    .generate();
            var digits = key.computeThumbprint().toString().replaceAll("[^0-9A-Za-z]", "");
            return new ECKey.Builder(key)
                    .keyID(settings.name() + "-" + digits.substring(0, ID_DIGITS))
                    .build();
        } catch (JOSEException e) {
            throw new IllegalStateException("no key of P-256 can be made", e);
        }
    }

    private void write(ECKey key) {
        try {
            KeyFile.write(key, file(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(ECKey key) {
        return settings.keys().resolve(key.getKeyID() + ".json");
    }

    private static Instant from(ECKey key) {
        return key.getNotBeforeTime().toInstant();
    }
}
