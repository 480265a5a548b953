package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.SampleCabinet;

class SampleRaceIT {
    private static final int AT_ONCE = 6;
    private static final int LEFT = 2;

    private final Desk officer = Desk.of("district.256");

    @Test
    void ofManyUsesAtOnceNoMoreHappenThanThereAreSamples() throws Exception {
        for (int round = 0; round < 5; round++) {
            var cabinet = SampleCabinet.of(Case.of2020().review());
            var lot = cabinet.receive(officer, LEFT, null).id();
            Callable<String> use = () -> cabinet.act(officer, lot, "uses", """
                    {"use":"TASTED","quantity":1,"reason":"Mẫu cuối"}""").problem();

            var problems = atOnce(use);

            assertThat(problems.filter("sample-not-enough"::equals)).hasSize(AT_ONCE - LEFT);
            assertThat(cabinet.lot(lot).path("balance").asInt()).isZero();
            assertThat(cabinet.lot(lot).path("chain").size()).isEqualTo(1 + LEFT);
        }
    }

    private static Stream<String> atOnce(Callable<String> work) throws InterruptedException {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            return people.invokeAll(Collections.nCopies(AT_ONCE, work)).stream().map(done -> done.resultNow());
        }
    }
}
