package vn.ocop.registration.dossier;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.ocop.rulebook.RequiredDocument;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;
import vn.ocop.workflow.Outcome.Refused;

/// Says why an action was refused; for an incomplete dossier, each missing document by name.
final class Refusals {
    private Refusals() {}

    static Problem of(Refused<DossierState> refused, Dossier dossier) {
        var missing = dossier.missing().stream().map(Refusals::missing).toList();
        return Problems.refused(refused).with(missing);
    }

    private static FieldProblem missing(RequiredDocument document) {
        return new FieldProblem("/documents/" + document.item(), "document.missing", nameOf(document));
    }

    /// The document's name in the reader's language.
    static String nameOf(RequiredDocument document) {
        var language = LocaleContextHolder.getLocale().getLanguage();
        return language.equals(Locale.ENGLISH.getLanguage()) ? document.nameEn() : document.name();
    }
}
