package vn.ocop.registration.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.rulebook.RequiredDocument;
import vn.ocop.workflow.Stateful;

/// A product's case as its commune knows it. A change makes a new value; the lifecycle decides where it goes.
///
/// @param version 1 for the draft, one more with each change
/// @param returned what the last return named; only that is open while it is `RETURNED`
/// @param assessment the producer's own; commune and producer alone see it
/// @param act who made it what it is, when and why
/// @param missing mandatory documents that a submission under way lacks; not kept
public record Dossier(
        DossierId id,
        long version,
        DossierState state,
        Subject subject,
        List<DocumentFacts> documents,
        @Nullable Submission submission,
        List<ReturnedItem> returned,
        @Nullable CommuneReport report,
        SelfAssessment assessment,
        Result result,
        Act act,
        List<RequiredDocument> missing)
        implements Stateful<DossierState> {
    public Dossier {
        documents = List.copyOf(documents);
        returned = List.copyOf(returned);
        missing = List.copyOf(missing);
    }

    /// A new draft.
    public static Dossier drafted(DossierId id, Subject subject, List<DocumentFacts> documents, Act act) {
        return new Dossier(
                id,
                1,
                DossierState.DRAFT,
                subject,
                documents,
                null,
                List.of(),
                null,
                SelfAssessment.NONE,
                Result.NONE,
                act,
                List.of());
    }

    /// The items that have a document.
    public Set<String> items() {
        return documents.stream().map(DocumentFacts::item).collect(Collectors.toUnmodifiableSet());
    }

    Dossier in(DossierState next) {
        return new Dossier(
                id,
                version + 1,
                next,
                subject,
                documents,
                submission,
                returned,
                report,
                assessment,
                result,
                act,
                missing);
    }

    Dossier by(Act next) {
        return new Dossier(
                id,
                version,
                state,
                subject,
                documents,
                submission,
                returned,
                report,
                assessment,
                result,
                next,
                missing);
    }

    Dossier with(List<DocumentFacts> next) {
        return new Dossier(
                id, version, state, subject, next, submission, returned, report, assessment, result, act, missing);
    }

    Dossier handedIn(Submission next, List<RequiredDocument> lacking) {
        return new Dossier(
                id, version, state, subject, documents, next, List.of(), report, assessment, result, act, lacking);
    }

    /// What the review returned it for.
    public Dossier returnedFor(List<ReturnedItem> items) {
        return new Dossier(
                id, version, state, subject, documents, submission, items, report, assessment, result, act, missing);
    }

    Dossier reported(CommuneReport next) {
        return new Dossier(
                id, version, state, subject, documents, submission, returned, next, assessment, result, act, missing);
    }

    Dossier assessed(SelfAssessment next) {
        return new Dossier(
                id, version, state, subject, documents, submission, returned, report, next, result, act, missing);
    }

    /// With the stars of a ranking; those of a certificate stand.
    public Dossier ranked(int stars) {
        return result.certificateNumber() != null ? this : with(new Result(stars, null));
    }

    /// With its certificate.
    public Dossier certified(int stars, String number) {
        return with(new Result(stars, number));
    }

    private Dossier with(Result next) {
        return new Dossier(
                id, version, state, subject, documents, submission, returned, report, assessment, next, act, missing);
    }
}
