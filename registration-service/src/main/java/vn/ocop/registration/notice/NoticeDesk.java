package vn.ocop.registration.notice;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.DossierId;
import vn.ocop.events.Uuid7;
import vn.ocop.registration.administration.Scope;
import vn.ocop.web.actor.Actor;

/// Writes notices in the transaction of the event that they are about, and shows them.
@Component
public class NoticeDesk {
    private static final String UNKNOWN = "–";

    private final Notices notices;
    private final Contacts contacts;
    private final Wording wording;
    private final PostOffice post;
    private final InstantSource time;

    NoticeDesk(Notices notices, Contacts contacts, Wording wording, PostOffice post, InstantSource time) {
        this.notices = notices;
        this.contacts = contacts;
        this.wording = wording;
        this.post = post;
        this.time = time;
    }

    /// Notices of dossiers and certificates on paper that this person may see, latest first.
    @Transactional(readOnly = true)
    public List<Notice> search(Actor actor, NoticeSearch search) {
        return notices.search(Scope.of(actor), search);
    }

    /// Writes to the producer and to its commune.
    void toOwners(DossierId dossier, NoticeKind kind, String occasion, Object... facts) {
        notices.partiesOf(dossier).ifPresent(parties -> {
            var letters = List.of(producer(parties), unit(parties.communeCode()));
            write(parties, kind, occasion, letters, facts);
        });
    }

    /// Writes to an office, and where it did not act in time to the office above it and to the producer too.
    void toOffice(DossierId dossier, NoticeKind kind, String occasion, String unit, boolean above, Object... facts) {
        notices.partiesOf(dossier).ifPresent(parties -> {
            List<Addressee> letters = new ArrayList<>(List.of(unit(unit)));
            if (above) {
                parties.above(unit).map(this::unit).ifPresent(letters::add);
                letters.add(producer(parties));
            }
            write(parties, kind, occasion, letters, facts);
        });
    }

    /// Writes to these offices alone, once to each.
    void toOffices(DossierId dossier, NoticeKind kind, String occasion, List<String> units, Object... facts) {
        notices.partiesOf(dossier)
                .ifPresent(parties -> write(
                        parties,
                        kind,
                        occasion,
                        units.stream().distinct().map(this::unit).toList(),
                        facts));
    }

    /// Writes to the producer, to its commune and to the office that has to act.
    void toConcerned(DossierId dossier, NoticeKind kind, String occasion, String unit, Object... facts) {
        notices.partiesOf(dossier).ifPresent(parties -> {
            List<Addressee> letters = new ArrayList<>(List.of(producer(parties)));
            Stream.of(parties.communeCode(), unit).distinct().map(this::unit).forEach(letters::add);
            write(parties, kind, occasion, letters, facts);
        });
    }

    /// Writes to the producer, its commune and the offices above it.
    void toAll(DossierId dossier, NoticeKind kind, String occasion, Object... facts) {
        notices.partiesOf(dossier).ifPresent(parties -> {
            List<Addressee> letters = new ArrayList<>(List.of(producer(parties)));
            parties.offices().map(this::unit).forEach(letters::add);
            write(parties, kind, occasion, letters, facts);
        });
    }

    private void write(
            Parties parties, NoticeKind kind, String occasion, List<Addressee> addressees, Object... special) {
        var facts = new ArrayList<Object>(
                List.of(parties.productName(), Objects.requireNonNullElse(parties.productCode(), UNKNOWN)));
        facts.addAll(List.of(special));
        for (var to : addressees) {
            notices.add(notice(parties, kind, occasion, to, facts));
        }
    }

    private Notice notice(Parties parties, NoticeKind kind, String occasion, Addressee to, List<Object> facts) {
        var now = time.instant();
        var status = statusFor(to.email());
        return new Notice(
                Uuid7.at(now),
                parties.about(),
                kind,
                occasion,
                to.recipient(),
                to.unitCode(),
                to.email(),
                wording.subject(kind, facts),
                wording.body(kind, to.name(), parties.lookupCode(), facts),
                now,
                status,
                status == NoticeStatus.WAITING ? null : now,
                null);
    }

    private NoticeStatus statusFor(@Nullable String email) {
        if (post.open().isEmpty()) {
            return NoticeStatus.NO_MAIL_SERVER;
        }
        return email == null ? NoticeStatus.NO_ADDRESS : NoticeStatus.WAITING;
    }

    private static Addressee producer(Parties parties) {
        var name = Objects.requireNonNullElse(parties.producerName(), UNKNOWN);
        return new Addressee(Recipient.PRODUCER, parties.communeCode(), name, parties.producerEmail());
    }

    private Addressee unit(String code) {
        var name = contacts.nameOf(code).orElse(code);
        return new Addressee(Recipient.UNIT, code, name, contacts.serving(code).orElse(null));
    }
}
