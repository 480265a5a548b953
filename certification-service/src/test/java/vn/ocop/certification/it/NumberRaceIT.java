package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many decisions of one year signed at once: no number twice, none left out.
class NumberRaceIT {
    private static final int DECISIONS = 16;
    private static final int PRODUCTS = 3;
    private static final int YEAR = 2022;

    @Test
    void simultaneousSignaturesShareTheYearWithoutAGap() throws Exception {
        var prepared = new ArrayList<Seen>();
        for (int i = 0; i < DECISIONS; i++) {
            var dossiers = Ranked.dossiers(Ranked.told(PRODUCTS, 4));
            prepared.add(Scene.PREPARER.prepare("27", dossiers, Scene.number(), YEAR + "-12-08"));
        }
        var signatures = new ArrayList<Callable<Seen>>();
        for (var decision : prepared) {
            signatures.add(() -> answered(Scene.SIGNER, decision));
            signatures.add(() -> answered(Scene.SIGNER, decision));
            signatures.add(() -> answered(Scene.SCORER, decision));
        }

        var answers = inParallel(signatures);

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(DECISIONS);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allMatch(answer -> answer.status() == 412 || answer.status() == 409)
                .noneMatch(answer -> answer.problem().equals("register-behind"));
        assertThat(numbers("SELECT number FROM number_register WHERE issuer = '27' AND year = 2022 ORDER BY number"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, DECISIONS * PRODUCTS).boxed().toList());
        assertThat(numbers("""
                SELECT DISTINCT split_part(number, '/', 1)::int AS number FROM certificate
                WHERE decided_on = '2022-12-08' ORDER BY number""")).hasSize(DECISIONS * PRODUCTS);
    }

    /// Overloaded, the service asks to come back.
    private static Seen answered(Desk desk, Seen decision) {
        var answer = desk.sign(decision);
        return answer.status() == 503 ? answered(desk, decision) : answer;
    }

    private static List<Seen> inParallel(List<Callable<Seen>> signatures)
            throws InterruptedException, ExecutionException {
        var answers = new ArrayList<Seen>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : people.invokeAll(signatures)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static List<Integer> numbers(String sql) {
        return Running.shared().jdbc().sql(sql).query((row, _) -> row.getInt(1)).list();
    }
}
