package vn.ocop.inspector.check;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.inspector.jdbc.AuditedRows;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.inspector.jdbc.Log;
import vn.ocop.inspector.jdbc.Mail;
import vn.ocop.inspector.jdbc.Passes;
import vn.ocop.inspector.jdbc.Pins;
import vn.ocop.inspector.jdbc.Service;
import vn.ocop.inspector.jdbc.Stars;
import vn.ocop.inspector.lifecycle.LifecyclePages;
import vn.ocop.rulebook.file.RulebookFiles;

/// The list of all invariants, in the order in which they are reported.
public final class Invariants {
    private static final List<String> OF_EVERY_SERVICE = List.of(
            "messaging/I01-told-is-dense",
            "messaging/I05-payload-is-as-written",
            "messaging/I06-applied-once-in-order",
            "messaging/I07-applied-in-time-order",
            "messaging/I09-nothing-waits-to-be-told",
            "messaging/I10-nothing-parked-or-quarantined",
            "messaging/V08-who-redrives-does-not-decide",
            "web/I02-one-creation-for-each-key",
            "web/I22-one-answer-for-each-key");
    private static final List<String> OF_REGISTRATION = List.of(
            "registration/I01-receipts-are-real",
            "registration/I01-submitted-was-told",
            "registration/I03-somebody-can-act",
            "registration/I04-history-is-complete",
            "registration/I04-only-legal-steps",
            "registration/I21-nobody-acts-outside-their-units",
            "registration/V07-place-was-valid-on-submission");
    private static final List<String> OF_EVALUATION = List.of(
            "evaluation/I01-receipts-are-real",
            "evaluation/I03-somebody-can-act",
            "evaluation/I04-history-is-complete",
            "evaluation/I04-only-legal-steps",
            "evaluation/I04-complaints-go-by-their-lifecycle",
            "evaluation/I04-samples-pass-from-hand-to-hand",
            "evaluation/I04-doubts-rest-on-what-was-decided",
            "evaluation/I05-what-was-told-leads-to-the-state",
            "evaluation/I14-totals-follow-from-ticks",
            "evaluation/I15-every-vote-counts-once",
            "evaluation/I16-quorum-and-spread-hold",
            "evaluation/I16-somebody-presided",
            "evaluation/I19-the-conflicted-never-score",
            "evaluation/I21-nobody-acts-outside-their-units",
            "evaluation/I21-nobody-acts-on-complaints-outside-their-units",
            "evaluation/I21-nobody-moves-samples-outside-their-units",
            "evaluation/I21-nobody-settles-doubts-outside-their-units");
    private static final List<String> OF_CERTIFICATION = List.of(
            "certification/I01-receipts-are-real",
            "certification/I03-somebody-can-act",
            "certification/I04-history-is-complete",
            "certification/I04-only-legal-steps",
            "certification/I05-what-was-told-leads-to-the-state",
            "certification/I11-decision-lists-the-certificate",
            "certification/I11-every-listed-product-is-certified",
            "certification/I11-papers-are-as-made",
            "certification/I12-no-number-twice",
            "certification/I12-every-number-is-accounted-for",
            "certification/I13-one-active-certificate",
            "certification/V06-valid-for-36-months",
            "certification/I20-four-eyes",
            "certification/I20-two-persons-record",
            "certification/I21-nobody-acts-outside-their-units");

    private Invariants() {}

    /// All of them, over these databases.
    public static List<Invariant> over(Databases databases, InstantSource clock) {
        var invariants = new ArrayList<Invariant>();
        var pages = LifecyclePages.load();
        var rulebooks = RulebookFiles.load();
        for (var service : Service.values()) {
            OF_EVERY_SERVICE.forEach(file -> invariants.add(new SqlInvariant(databases, service, file, pages)));
            invariants.add(new MailArrived(new Mail(databases), service, clock));
            invariants.add(new AuditHolds(new AuditedRows(databases), service));
            ofOne(service).forEach(file -> invariants.add(new SqlInvariant(databases, service, file, pages)));
        }
        invariants.add(new ResultsRecompute(new Passes(databases), rulebooks));
        invariants.add(new StarsAgree(new Stars(databases)));
        invariants.add(new CertifiersAgree(new Stars(databases), rulebooks));
        invariants.add(new StatesFollow(databases, pages, clock));
        invariants.add(new LogOnlyGrows(new Log(databases)));
        invariants.add(new PinnedForGood(new Pins(databases), rulebooks));
        return invariants;
    }

    private static List<String> ofOne(Service service) {
        return switch (service) {
            case REGISTRATION -> OF_REGISTRATION;
            case EVALUATION -> OF_EVALUATION;
            case CERTIFICATION -> OF_CERTIFICATION;
        };
    }
}
