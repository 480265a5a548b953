package vn.ocop.registration.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.events.RegistrationEvent.PlaceFacts;
import vn.ocop.registration.administration.Backfills;
import vn.ocop.registration.administration.Places;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;

/// Decides on which legal date, and where, a dossier may be handed in.
@Component
class LegalDates {
    private final Places places;
    private final Backfills backfills;
    private final Today today;

    LegalDates(Places places, Backfills backfills, Today today) {
        this.places = places;
        this.backfills = backfills;
        this.today = today;
    }

    /// The date asked for, or today.
    ///
    /// @throws vn.ocop.web.problem.Problem 422 for a day to come
    LocalDate dateOf(@Nullable LocalDate asked) {
        var now = today.get();
        if (asked != null && asked.isAfter(now)) {
            throw Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, "date-to-come", asked);
        }
        return asked == null ? now : asked;
    }

    /// Where the commune lay on the date, or the one that took it over; a past one needs a backfill window of the
    /// province.
    ///
    /// @throws vn.ocop.web.problem.Problem 422 where there was neither on that date, or no window is open
    PlaceFacts placeOf(String communeCode, LocalDate date) {
        var place = places.of(communeCode, date)
                .orElseThrow(
                        () -> Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, "unit-not-valid", communeCode, date));
        if (date.isBefore(today.get()) && !backfills.covers(place.provinceCode(), date)) {
            throw Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, "no-backfill", date, place.provinceCode());
        }
        return place;
    }
}
