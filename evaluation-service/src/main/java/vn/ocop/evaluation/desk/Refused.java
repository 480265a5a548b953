package vn.ocop.evaluation.desk;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// The refusals that several desks share.
public final class Refused {
    private Refused() {}

    /// 409 with the message `problem.<slug>.detail`.
    public static Problem because(String slug, Object... arguments) {
        return Problems.plain(HttpStatus.CONFLICT, slug, arguments);
    }

    /// 403 with the message `problem.<slug>.detail`.
    public static Problem to(String slug, Object... arguments) {
        return Problems.plain(HttpStatus.FORBIDDEN, slug, arguments);
    }

    /// Goes on unless the person may not see what a council does.
    ///
    /// @param recused whether a conflict of interest is on record, or the person registered the dossier
    /// @throws Problem 403
    public static void ifRecused(boolean recused) {
        if (recused) {
            throw to("recused");
        }
    }

    /// Goes on if the person leads the council, as its chair or secretary.
    ///
    /// @throws Problem 403
    public static void unlessLeading(boolean leads) {
        if (!leads) {
            throw to("not-leading-council");
        }
    }

    /// Goes on if the version is the current one.
    ///
    /// @throws Problem 412
    public static void ifStale(long current, Version expected) {
        if (current != expected.value()) {
            throw Problems.stale();
        }
    }
}
