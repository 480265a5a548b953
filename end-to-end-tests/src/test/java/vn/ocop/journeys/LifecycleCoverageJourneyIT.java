package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.certification.certificate.CertificateTable;
import vn.ocop.certification.decision.CandidateTable;
import vn.ocop.certification.decision.DecisionTable;
import vn.ocop.certification.decision.ProposalTable;
import vn.ocop.certification.record.RecordingTable;
import vn.ocop.evaluation.complaint.ComplaintTable;
import vn.ocop.evaluation.review.DistrictReview;
import vn.ocop.evaluation.review.ProvincialRanking;
import vn.ocop.inspector.jdbc.Service;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;
import vn.ocop.registration.dossier.DossierLifecycle;
import vn.ocop.workflow.TransitionTable;

/// After all journeys: every row of every lifecycle was taken, but for those that are listed with the reason.
@Order(10)
@ExtendWith(InTown.class)
class LifecycleCoverageJourneyIT {
    private static final String OF_DOSSIERS =
            "SELECT DISTINCT concat_ws(' ', 'dossier', from_state, action) FROM dossier_history";
    private static final String OF_REVIEWS =
            "SELECT DISTINCT concat_ws(' ', CASE r.tier WHEN 'DISTRICT' THEN 'district-review'"
                    + " ELSE 'provincial-ranking' END, h.from_state, h.action)"
                    + " FROM review_history h JOIN review r ON r.id = h.review_id";

    private static final String OF_COMPLAINTS =
            "SELECT DISTINCT concat_ws(' ', 'complaint', from_state, action) FROM complaint_history";

    @Test
    void everyRowOfADossierIsTaken(Town town) {
        assertAllTaken(town, Service.REGISTRATION, OF_DOSSIERS, DossierLifecycle.TABLE);
    }

    @Test
    void everyRowOfADistrictsReviewIsTaken(Town town) {
        assertAllTaken(town, Service.EVALUATION, OF_REVIEWS, DistrictReview.TABLE);
    }

    @Test
    void everyRowOfAProvincesRankingIsTaken(Town town) {
        assertAllTaken(town, Service.EVALUATION, OF_REVIEWS, ProvincialRanking.TABLE);
    }

    @Test
    void everyRowOfAComplaintIsTaken(Town town) {
        assertAllTaken(town, Service.EVALUATION, OF_COMPLAINTS, ComplaintTable.TABLE);
    }

    @ParameterizedTest
    @MethodSource("tablesOfCertification")
    void everyRowOfCertificationIsTaken(TransitionTable<?, ?, ?> table, Town town) {
        var key = table == CandidateTable.TABLE ? "dossier_id" : "id";
        assertAllTaken(town, Service.CERTIFICATION, ofCertification(table.name(), key), table);
    }

    @Test
    void everyExemptRowIsOfALifecycle() {
        var names = Stream.of(
                        Stream.of(
                                DossierLifecycle.TABLE,
                                DistrictReview.TABLE,
                                ProvincialRanking.TABLE,
                                ComplaintTable.TABLE),
                        tablesOfCertification().stream())
                .flatMap(tables -> tables)
                .map(TransitionTable::name)
                .toList();
        assertThat(Stream.of("rows-not-taken.txt", "rows-taken-by-chance.txt").flatMap(file -> listed(file).stream()))
                .allMatch(row -> names.contains(row.substring(0, row.indexOf(' '))));
    }

    static List<TransitionTable<?, ?, ?>> tablesOfCertification() {
        return List.of(
                CandidateTable.TABLE,
                ProposalTable.TABLE,
                DecisionTable.TABLE,
                CertificateTable.TABLE,
                RecordingTable.TABLE);
    }

    private static String ofCertification(String name, String key) {
        return "SELECT DISTINCT concat_ws(' ', '%1$s', from_state, action) FROM step WHERE subject IN (SELECT %2$s FROM %1$s)"
                .formatted(name, key);
    }

    /// Rows that nobody takes are exempt with a reason; a row that was taken is exempt no longer, but for news that may
    /// or may not cross on the way.
    private static void assertAllTaken(Town town, Service service, String query, TransitionTable<?, ?, ?> table) {
        var taken = Set.copyOf(town.system().databases().lines(service, query));
        var rows = rows(table);
        var exempt = of(table, listed("rows-not-taken.txt"));
        var byChance = of(table, listed("rows-taken-by-chance.txt"));

        assertThat(rows)
                .as("exempt rows of %s that there are", table.name())
                .containsAll(exempt)
                .containsAll(byChance);
        assertThat(exempt)
                .as("exempt rows of %s that a journey took: strike them off", table.name())
                .doesNotContainAnyElementsOf(taken);
        assertThat(rows)
                .filteredOn(row -> !taken.contains(row) && !exempt.contains(row) && !byChance.contains(row))
                .as("rows of %s that no journey took", table.name())
                .isEmpty();
    }

    private static Set<String> rows(TransitionTable<?, ?, ?> table) {
        return table.rows().stream()
                .map(row -> table.name() + " " + row.from() + " " + row.action())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> of(TransitionTable<?, ?, ?> table, Set<String> rows) {
        return rows.stream().filter(row -> row.startsWith(table.name() + " ")).collect(Collectors.toSet());
    }

    private static Set<String> listed(String name) {
        try (var file = Objects.requireNonNull(
                LifecycleCoverageJourneyIT.class.getResourceAsStream("/lifecycles/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
