package vn.ocop.certification.register.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;

/// How often one visitor may ask: a bucket of tokens per address that fills again over a time.
final class Visitors {
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> buckets;
    private final long requests;
    private final Duration per;

    Visitors(long requests, Duration per) {
        this.requests = requests;
        this.per = per;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(per)
                .build();
    }

    /// Whether the visitor may ask once more now.
    boolean admits(String address) {
        return buckets.get(household(address), _ -> full()).tryConsume(1);
    }

    /// An IPv4 address, or the first 64 bits of an IPv6 one: whoever has one such address has them all (RFC 6177).
    private static String household(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var bytes = InetAddress.ofLiteral(address).getAddress();
        return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
    }

    /// After how long one more request is admitted, at the latest.
    Duration pause() {
        return per.dividedBy(requests).plusSeconds(1);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, per))
                .build();
    }
}
