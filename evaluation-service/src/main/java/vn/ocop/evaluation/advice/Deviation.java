package vn.ocop.evaluation.advice;

import java.math.BigInteger;
import vn.ocop.events.EvaluationEvent.PassResult;

/// An exact sum of fractions: how far sheets lay from the means of their products.
///
/// @param numerator with the denominator: the sum, in points
/// @param sheets how many were added
record Deviation(BigInteger numerator, BigInteger denominator, int sheets) {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    static final Deviation NONE = new Deviation(BigInteger.ZERO, BigInteger.ONE, 0);

    /// With one more sheet of so many points: `points - sum / count`.
    Deviation with(int points, PassResult pass) {
        var count = BigInteger.valueOf(pass.count());
        var apart = BigInteger.valueOf((long) points * pass.count() - pass.sum());
        var sum = numerator.multiply(count).add(apart.multiply(denominator));
        var common = denominator.multiply(count);
        var shared = sum.gcd(common);
        return new Deviation(sum.divide(shared), common.divide(shared), sheets + 1);
    }

    /// The mean deviation with its sign and two places, rounded towards zero: `-1.66`.
    String mean() {
        var hundredths = numerator
                .abs()
                .multiply(HUNDRED)
                .divide(denominator.multiply(BigInteger.valueOf(sheets)))
                .longValueExact();
        var sign = numerator.signum() < 0 ? "-" : "+";
        return "%s%d.%02d".formatted(sign, hundredths / 100, hundredths % 100);
    }
}
