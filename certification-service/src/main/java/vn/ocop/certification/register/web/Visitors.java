package vn.ocop.certification.register.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

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
        return buckets.get(address, _ -> full()).tryConsume(1);
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
