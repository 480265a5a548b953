package vn.ocop.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/// The stars of a product calculated another way: decimals, one gate after the other. For comparison in tests.
record ExactMean(CriteriaSet set, List<Sheet> sheets) {
    String shown() {
        var sum = sheets.stream().map(this::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(count(), 2, RoundingMode.DOWN).toPlainString();
    }

    int bandStars() {
        var sum = sheets.stream().map(this::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        return BandsTest.starsOfMean(sum, count());
    }

    int stars() {
        int stars = bandStars();
        while (stars > 2 && !allows(stars)) {
            stars--;
        }
        return stars;
    }

    BigDecimal consolidated(Criterion criterion) {
        var mean = sheets.stream()
                .map(sheet -> points(sheet, criterion))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(count(), 12, RoundingMode.DOWN);
        BigDecimal value = BigDecimal.ZERO;
        for (int box : criterion.boxes()) {
            value = mean.compareTo(new BigDecimal(box)) >= 0 ? new BigDecimal(box) : value;
        }
        return value;
    }

    /// Whether every gate for these stars and for all below is reached.
    private boolean allows(int stars) {
        return set.criteria().stream()
                .allMatch(criterion -> criterion.minimums().entrySet().stream()
                        .filter(gate -> gate.getKey() <= stars)
                        .allMatch(gate -> consolidated(criterion).intValueExact() >= gate.getValue()));
    }

    private BigDecimal total(Sheet sheet) {
        return set.criteria().stream()
                .map(criterion -> points(sheet, criterion))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal points(Sheet sheet, Criterion criterion) {
        int position = Objects.requireNonNull(sheet.ticks().get(criterion.code()));
        return new BigDecimal(criterion.boxes().get(position));
    }

    private BigDecimal count() {
        return new BigDecimal(sheets.size());
    }
}
