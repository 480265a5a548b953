package vn.ocop.registration.notice.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.DossierId;
import vn.ocop.registration.administration.Scope;
import vn.ocop.registration.notice.Letter;
import vn.ocop.registration.notice.Notice;
import vn.ocop.registration.notice.NoticeSearch;
import vn.ocop.registration.notice.NoticeStatus;
import vn.ocop.registration.notice.Notices;
import vn.ocop.registration.notice.Parties;

@Repository
class JdbcNotices implements Notices {
    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Parties> partiesOf(DossierId dossier) {
        return jdbc.sql(NoticeStatements.PARTIES)
                .param("dossier", dossier.value())
                .query(NoticeRow::parties)
                .optional();
    }

    @Override
    public void add(Notice notice) {
        var dossier = notice.about().dossier();
        var certificate = notice.about().certificate();
        jdbc.sql(NoticeStatements.ADD)
                .param("id", notice.id())
                .param("dossier", dossier == null ? null : dossier.value())
                .param("certificate", certificate == null ? null : certificate.value())
                .param("kind", notice.kind().name())
                .param("occasion", notice.occasion())
                .param("recipient", notice.recipient().name())
                .param("unit", notice.unitCode())
                .param("email", notice.email())
                .param("subject", notice.subject())
                .param("body", notice.body())
                .param("written", at(notice.writtenAt()))
                .param("status", notice.status().name())
                .param("settled", at(notice.settledAt()))
                .update();
    }

    @Override
    public List<Notice> search(Scope scope, NoticeSearch search) {
        var dossier = search.dossier();
        var certificate = search.certificate();
        var status = search.status();
        return jdbc.sql(NoticeStatements.SEARCH)
                .params(scope.parameters())
                .param("dossier", dossier == null ? null : dossier.value())
                .param("certificate", certificate == null ? null : certificate.value())
                .param("status", status == null ? null : status.name())
                .param("before", search.before())
                .param("rows", search.rows())
                .query(NoticeRow::notice)
                .list();
    }

    @Override
    public List<Letter> take(Instant now, Instant until, int most) {
        return jdbc.sql(NoticeStatements.TAKE)
                .param("now", at(now))
                .param("until", at(until))
                .param("most", most)
                .query(NoticeRow::letter)
                .list();
    }

    @Override
    public void settle(Letter letter, NoticeStatus status, Instant at) {
        jdbc.sql(NoticeStatements.SETTLE)
                .param("id", letter.id())
                .param("status", status.name())
                .param("at", at(at))
                .update();
    }

    @Override
    public void postpone(Letter letter, String problem, Instant until) {
        jdbc.sql(NoticeStatements.POSTPONE)
                .param("id", letter.id())
                .param("problem", problem)
                .param("until", at(until))
                .update();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
