package vn.ocop.demo.round;

import java.time.LocalDate;
import java.util.List;

/// Under which rules, where and when a planned round takes place.
///
/// @param submittedOn the legal date of every submission
/// @param papers the items that a dossier holds
/// @param mended the item that one dossier must replace after its return
public record Law(
        String rulebook,
        String plan,
        String province,
        LocalDate grantsFrom,
        LocalDate submittedOn,
        LocalDate sessionsOn,
        LocalDate decidedOn,
        boolean communeReport,
        boolean recordedAfterwards,
        List<String> districts,
        List<String> papers,
        String mended) {
    /// Bắc Ninh's round of 2020: eight districts review first.
    public static Law of2020() {
        return new Law(
                "vn-2020",
                "bac-ninh-2020.csv",
                "27",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 10, 12),
                LocalDate.of(2020, 11, 18),
                LocalDate.of(2020, 12, 8),
                false,
                true,
                List.of("256", "258", "259", "260", "261", "262", "263", "264"),
                List.of(
                        "registration-form",
                        "business-plan",
                        "organisation-chart",
                        "business-registration",
                        "samples",
                        "food-safety-certificate"),
                "food-safety-certificate");
    }

    /// A handful of products under the rules in force today: the commune reports, the province reviews.
    public static Law of2026(LocalDate today) {
        return new Law(
                "vn-2026",
                "bac-ninh-2026.csv",
                "24",
                LocalDate.of(2025, 7, 1),
                today,
                today,
                today,
                true,
                false,
                List.of(),
                List.of("registration-form", "self-assessment", "food-safety-certificate"),
                "self-assessment");
    }
}
