package vn.ocop.registration.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.registration.notice.About;
import vn.ocop.registration.notice.Letter;
import vn.ocop.registration.notice.Notice;
import vn.ocop.registration.notice.NoticeKind;
import vn.ocop.registration.notice.NoticeStatus;
import vn.ocop.registration.notice.Parties;
import vn.ocop.registration.notice.Recipient;

/// Reads notices from rows.
final class NoticeRow {
    private NoticeRow() {}

    static Notice notice(ResultSet row, int number) throws SQLException {
        var settled = row.getTimestamp("settled_at");
        return new Notice(
                row.getObject("id", UUID.class),
                about(row),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("occasion"),
                Recipient.valueOf(row.getString("recipient")),
                row.getString("unit_code"),
                row.getString("email"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("written_at").toInstant(),
                NoticeStatus.valueOf(row.getString("status")),
                settled == null ? null : settled.toInstant(),
                row.getString("problem"));
    }

    static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getInt("attempts"),
                row.getString("email"),
                row.getString("subject"),
                row.getString("body"));
    }

    static Parties parties(ResultSet row, int number) throws SQLException {
        return new Parties(
                about(row),
                row.getString("product"),
                row.getString("code"),
                row.getString("producer"),
                row.getString("representative_email"),
                row.getString("commune_code"),
                row.getString("district_code"),
                row.getString("province_code"),
                row.getString("lookup_code"));
    }

    private static About about(ResultSet row) throws SQLException {
        var dossier = row.getObject("dossier_id", UUID.class);
        var certificate = row.getObject("certificate_id", UUID.class);
        return new About(
                dossier == null ? null : new DossierId(dossier),
                certificate == null ? null : new CertificateId(certificate));
    }
}
