package vn.ocop.rulebook;

import java.time.MonthDay;

/// A round that the law asks of a province each year: requests in by a day, results before another.
public record RoundCutOff(MonthDay requestsBy, MonthDay resultsBefore) {
    public RoundCutOff {
        Check.that(requestsBy.isBefore(resultsBefore), "requests by %s, results before %s", requestsBy, resultsBefore);
    }
}
