package vn.ocop.inspector.check;

import java.util.List;
import java.util.stream.Stream;
import vn.ocop.inspector.jdbc.ClosedPass;
import vn.ocop.inspector.jdbc.Passes;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.rulebook.Sheet;

/// I14: computed anew from the ticked boxes under the dossier's rulebook, every closed pass comes to the
/// same stars.
final class ResultsRecompute implements Invariant {
    private final Passes passes;
    private final Rulebooks rulebooks;

    ResultsRecompute(Passes passes, Rulebooks rulebooks) {
        this.passes = passes;
        this.rulebooks = rulebooks;
    }

    @Override
    public String code() {
        return "I14 evaluation";
    }

    @Override
    public String statement() {
        return "Tính lại từ các ô đã chọn ra đúng số sao / Computed anew from the boxes, every pass has the same stars";
    }

    @Override
    public List<String> violations() {
        return passes.all().stream().flatMap(this::differences).toList();
    }

    private Stream<String> differences(ClosedPass pass) {
        var rulebook = rulebooks.get(pass.rulebook());
        var set = rulebook.set(pass.setNumber());
        var sheets = pass.sheets().stream().map(Sheet::new).toList();
        if (sheets.stream().anyMatch(sheet -> !set.check(sheet).isEmpty())) {
            return Stream.of("%s has a sheet that does not fit its criteria".formatted(name(pass)));
        }
        var ranking = rulebook.rank(pass.setNumber(), sheets, pass.nearestBox());
        var same = ranking.tally().sum() == pass.sum()
                && ranking.tally().count() == pass.count()
                && ranking.bandStars() == pass.bandStars()
                && ranking.stars() == pass.stars();
        return same
                ? Stream.empty()
                : Stream.of("%s: recorded %d/%d and %d stars, computed %d/%d and %d stars"
                        .formatted(
                                name(pass),
                                pass.sum(),
                                pass.count(),
                                pass.stars(),
                                ranking.tally().sum(),
                                ranking.tally().count(),
                                ranking.stars()));
    }

    private static String name(ClosedPass pass) {
        return "pass " + pass.number() + " of review " + pass.reviewId();
    }
}
