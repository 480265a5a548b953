package vn.ocop.evaluation.minutes;

import java.util.List;
import vn.ocop.evaluation.review.Review;

/// Which parts a person may not see: those about products from which the person is barred.
final class Withheld {
    private Withheld() {}

    static List<String> from(String person, Minutes minutes, List<Review> heard) {
        return minutes.parts().stream()
                .filter(part -> heard.stream()
                        .anyMatch(review -> review.id().equals(part.reviewId()) && review.isBarred(person)))
                .map(Part::key)
                .toList();
    }
}
