package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Ticks;
import vn.ocop.evaluation.testing.World;

/// Before a pass closes nobody can tell two worlds apart that differ in hidden scores only.
class TwoWorldsIT {
    private static final String OWN_SHEET = "/api/v1/reviews/{id}/sheet";

    private final World mild = World.of2020();
    private final World severe = World.of2020();

    @Test
    void everybodyIsAnsweredAlikeAtEveryAddress() {
        assertThat(mild.paths()).hasSizeGreaterThan(20).contains(OWN_SHEET);
        score(mild, 70, 71, 72, 73);
        score(severe, 30, 50, 62, 95);

        for (var person : people()) {
            assertThat(seen(severe, person)).as(person.person()).isEqualTo(seen(mild, person));
        }
    }

    @Test
    void everybodyIsRefusedAlike() {
        score(mild, 70, 71, 72, 73);
        score(severe, 30, 50, 62, 95);

        for (var person : people()) {
            assertThat(refusals(severe, person)).as(person.person()).isEqualTo(refusals(mild, person));
        }
    }

    @Test
    void onceThePassClosesTheWorldsDiffer() {
        score(mild, 70, 71, 72, 73, 74);
        score(severe, 60, 61, 62, 63, 64);
        mild.panel().conclude(mild.review());
        severe.panel().conclude(severe.review());

        assertThat(seen(severe, mild.panel().officer()))
                .isNotEqualTo(seen(mild, mild.panel().officer()));
    }

    private List<Desk> people() {
        var panel = mild.panel();
        var people = new ArrayList<>(panel.members());
        people.add(panel.secretary());
        people.add(panel.officer());
        people.add(panel.secondOfficer());
        for (var other : List.of("commune.9187", "province.27", "council.27.1", "district.259", "admin", "nobody")) {
            people.add(Desk.of(other));
        }
        return people;
    }

    /// What the person sees but for the own sheet, which is no secret.
    private static Map<String, String> seen(World world, Desk person) {
        return world.seenBy(person).entrySet().stream()
                .filter(answer -> !answer.getKey().equals(OWN_SHEET))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Requests that are refused while a sheet is missing, whatever the points.
    private static List<String> refusals(World world, Desk person) {
        var review = world.review();
        var etag = "\"2\"";
        return List.of(
                World.neutral(person.act(etag, review, "conclusion", "{}")),
                World.neutral(person.act(etag, review, "supplement", """
                        {"reason":"Thiếu","items":[{"item":"business-plan","reason":"Thiếu"}]}
                        """)),
                World.neutral(person.submit(review, "{}")),
                World.neutral(person.post("/sessions/" + world.panel().session() + "/minutes", "")));
    }

    private static void score(World world, int... totals) {
        var panel = world.panel();
        var criteria = panel.criteria(world.review());
        for (int i = 0; i < totals.length; i++) {
            panel.member(i + 1).submit(world.review(), Ticks.of(criteria, totals[i]));
        }
    }
}
