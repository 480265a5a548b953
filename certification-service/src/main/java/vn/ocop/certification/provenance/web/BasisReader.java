package vn.ocop.certification.provenance.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.certification.provenance.ToldFact;
import vn.ocop.certification.provenance.web.BasisView.CountedSheet;
import vn.ocop.certification.provenance.web.BasisView.PinnedRules;
import vn.ocop.events.EvaluationEvent;
import vn.ocop.events.EvaluationEvent.ComplaintAnswered;
import vn.ocop.events.EvaluationEvent.ComplaintDue;
import vn.ocop.events.EvaluationEvent.ComplaintReceived;
import vn.ocop.events.EvaluationEvent.DossierAdmitted;
import vn.ocop.events.EvaluationEvent.DossierDisqualified;
import vn.ocop.events.EvaluationEvent.DossierForwarded;
import vn.ocop.events.EvaluationEvent.DossierNotQualified;
import vn.ocop.events.EvaluationEvent.DossierPassedOn;
import vn.ocop.events.EvaluationEvent.DossierReceived;
import vn.ocop.events.EvaluationEvent.DossierReturned;
import vn.ocop.events.EvaluationEvent.DoubtSettled;
import vn.ocop.events.EvaluationEvent.MinutesSigned;
import vn.ocop.events.EvaluationEvent.PassResult;
import vn.ocop.events.EvaluationEvent.ProductRanked;
import vn.ocop.events.EvaluationEvent.RankedDossier;
import vn.ocop.events.EvaluationEvent.RescoringOrdered;
import vn.ocop.events.EvaluationEvent.ResultDoubted;
import vn.ocop.events.OcopEvent;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.events.RegistrationEvent.DossierResubmitted;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;
import vn.ocop.messaging.UnreadableEvent;
import vn.ocop.messaging.WireFormat;

/// Reads minutes, sheets, evidence and rules out of what was told. A fact that is not as it was told says nothing here.
@Component
class BasisReader {
    private final WireFormat format;

    BasisReader(WireFormat format) {
        this.format = format;
    }

    BasisView read(List<ToldFact> facts) {
        var events =
                facts.stream().filter(ToldFact::asTold).flatMap(this::event).toList();
        return new BasisView(
                each(events, BasisReader::minutes),
                each(events, BasisReader::sheets),
                events.stream()
                        .map(BasisReader::documents)
                        .filter(documents -> !documents.isEmpty())
                        .reduce(List.of(), (_, later) -> later),
                each(events, BasisReader::rules));
    }

    /// None for what only a later version can read; the page shows it as it is.
    private Stream<OcopEvent> event(ToldFact fact) {
        try {
            return Stream.of(format.read(fact.type(), fact.payload().getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableEvent later) {
            return Stream.empty();
        }
    }

    private static <T> List<T> each(List<OcopEvent> events, Function<OcopEvent, Stream<T>> reading) {
        return events.stream().flatMap(reading).distinct().toList();
    }

    private static Stream<MinutesSigned> minutes(OcopEvent event) {
        return event instanceof MinutesSigned minutes ? Stream.of(minutes) : Stream.empty();
    }

    private static Stream<CountedSheet> sheets(OcopEvent event) {
        return event instanceof EvaluationEvent told
                ? pass(told)
                        .flatMap(pass -> pass.sheets().stream()
                                .map(sheet ->
                                        new CountedSheet(told.tier(), pass.pass(), sheet.member(), sheet.receipt())))
                : Stream.empty();
    }

    /// The closed pass that the event announces, where it does.
    private static Stream<PassResult> pass(EvaluationEvent event) {
        return switch (event) {
            case RescoringOrdered told -> Stream.of(told.pass());
            case DossierPassedOn told -> Stream.of(told.pass());
            case DossierNotQualified told -> Stream.of(told.pass());
            case DossierForwarded told -> Stream.of(told.pass());
            case ProductRanked told -> Stream.of(told.pass());
            case DossierReceived _, DossierReturned _, DossierAdmitted _, DossierDisqualified _ -> Stream.empty();
            case MinutesSigned _, ResultDoubted _, DoubtSettled _ -> Stream.empty();
            case ComplaintReceived _, ComplaintAnswered _, ComplaintDue _ -> Stream.empty();
        };
    }

    private static List<DocumentFacts> documents(OcopEvent event) {
        if (event instanceof DossierSubmitted told) {
            return told.documents();
        }
        return event instanceof DossierResubmitted told ? told.documents() : List.of();
    }

    private static Stream<PinnedRules> rules(OcopEvent event) {
        if (event instanceof DossierSubmitted told) {
            return Stream.of(new PinnedRules(told.rulebook(), told.policyVersion()));
        }
        if (event instanceof DossierForwarded told) {
            return Stream.of(rules(told.dossier()));
        }
        return event instanceof ProductRanked told ? Stream.of(rules(told.dossier())) : Stream.empty();
    }

    private static PinnedRules rules(RankedDossier dossier) {
        return new PinnedRules(dossier.rulebook(), dossier.policyVersion());
    }
}
