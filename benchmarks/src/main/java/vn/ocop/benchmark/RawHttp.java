package vn.ocop.benchmark;

import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import vn.ocop.demo.http.Person;

/// A request that decides nothing: the token is checked, the grants are read, and who asks is told so. What is left
/// of a service's cost without any rule, audit, event or commit.
final class RawHttp {
    private final URI registration;
    private final Person person;

    RawHttp(URI registration, Person person) {
        this.registration = registration;
        this.person = person;
    }

    /// How many requests are answered in so many seconds, with so many people who ask again at once.
    long answered(int seconds, int people) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var answers = new LongAdder();
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < people; number++) {
                asking.execute(() -> ask(until, answers));
            }
        }
        return answers.sum();
    }

    private void ask(long until, LongAdder answers) {
        while (System.nanoTime() < until) {
            person.get(registration, "/api/v1/me");
            answers.increment();
        }
    }
}
