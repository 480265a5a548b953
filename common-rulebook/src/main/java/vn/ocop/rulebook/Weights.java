package vn.ocop.rulebook;

/// The points that the parts of every complete criteria set sum to; together 100.
public record Weights(int a, int b, int c) {
    public Weights {
        Check.that(a > 0 && b > 0 && c > 0, "weights %d/%d/%d are not all positive", a, b, c);
        Check.that(a + b + c == 100, "weights %d/%d/%d do not sum to 100", a, b, c);
    }

    /// The points of one part.
    public int of(Part part) {
        return switch (part) {
            case A -> a;
            case B -> b;
            case C -> c;
        };
    }
}
