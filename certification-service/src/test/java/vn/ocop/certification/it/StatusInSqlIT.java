package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateState;
import vn.ocop.certification.certificate.Content;
import vn.ocop.certification.certificate.Course;
import vn.ocop.certification.certificate.Extension;
import vn.ocop.certification.certificate.Replacement;
import vn.ocop.certification.certificate.Revocation;
import vn.ocop.certification.certificate.Suspension;
import vn.ocop.certification.certificate.Validity;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;

/// The status on a date, computed in SQL for lists and in the code for one certificate, is the same on every date.
class StatusInSqlIT {
    private static final long SEED = 20201208;
    private static final int CERTIFICATES = 300;
    private static final UUID ID = new UUID(0, 4);

    @Test
    void theTwoAgreeOnRandomCertificatesAndDates() {
        var random = new Random(SEED);
        for (int i = 0; i < CERTIFICATES; i++) {
            var certificate = any(random);
            for (var day : days(certificate, random)) {
                assertThat(inSql(certificate, day))
                        .as("%s on %s", certificate.course(), day)
                        .isEqualTo(certificate.on(day).name());
            }
        }
    }

    private static Certificate any(Random random) {
        var decided = LocalDate.of(2019, 8, 21).plusDays(random.nextInt(3000));
        if (random.nextInt(8) == 0) {
            decided = LocalDate.of(2024, 2, 29);
        }
        var validity = Validity.of(decided, 36);
        var end = validity.before().plusDays(1L + random.nextInt(180));
        var extension = random.nextInt(4) == 0
                ? new Extension(end, "9/QĐ", decided, new Extension.Transition(decided, 180, 180))
                : null;
        var revoked = random.nextInt(4) == 0 ? new Stamp("b", "B", moment(decided, random)) : null;
        var replaced = revoked == null && random.nextInt(3) == 0
                ? new Replacement(new CertificateId(new UUID(0, 9)), near(decided, random), Instant.EPOCH)
                : null;
        var course = new Course(revocation(revoked), suspensions(decided, random), extension, replaced);
        var state = revoked != null
                ? CertificateState.REVOKED
                : replaced != null ? CertificateState.SUPERSEDED : CertificateState.ACTIVE;
        return new Certificate(
                new CertificateId(ID), 1, state, "27", new DossierId(ID), content(decided, validity), course, null);
    }

    private static List<LocalDate> days(Certificate certificate, Random random) {
        var validity = certificate.validity();
        var days = new ArrayList<>(
                List.of(validity.from().minusDays(1), validity.from(), validity.through(), validity.before()));
        certificate.course().suspensions().forEach(suspension -> days.add(suspension.from()));
        var revokedOn = certificate.revokedOn();
        if (revokedOn != null) {
            days.addAll(List.of(revokedOn.minusDays(1), revokedOn));
        }
        days.add(near(validity.from(), random));
        return days;
    }

    private static @Nullable Revocation revocation(@Nullable Stamp approved) {
        return approved == null
                ? null
                : new Revocation(
                        "MISUSED", "x", LocalDate.EPOCH, LocalDate.EPOCH, new Stamp("a", "A", Instant.EPOCH), approved);
    }

    private static List<Suspension> suspensions(LocalDate decided, Random random) {
        var all = new ArrayList<Suspension>();
        var from = near(decided, random);
        for (int i = random.nextInt(3); i > 0; i--) {
            var before = from.plusDays(random.nextInt(60));
            all.add(new Suspension(from, i == 1 && random.nextBoolean() ? null : before));
            from = before.plusDays(random.nextInt(60));
        }
        return all;
    }

    private static LocalDate near(LocalDate decided, Random random) {
        return decided.plusDays(random.nextInt(1300) - 50L);
    }

    private static Instant moment(LocalDate decided, Random random) {
        return near(decided, random).atTime(random.nextInt(24), 0).toInstant(ZoneOffset.UTC);
    }

    private static Content content(LocalDate decided, Validity validity) {
        var product = new Content.Product(new ProductId(ID), "code", "name", 1);
        var producer = new Content.Producer(new ProducerId(ID), "name", "address", "09163", "27");
        return new Content(
                "1/2020",
                "CODE",
                product,
                producer,
                4,
                false,
                "27",
                "Tỉnh 27",
                ID,
                "9/QĐ",
                decided,
                validity,
                "s",
                "S",
                null,
                Instant.EPOCH);
    }

    private static String inSql(Certificate certificate, LocalDate day) {
        var course = certificate.course();
        var extension = course.extension();
        var replacement = course.replacement();
        var revocation = course.revocation();
        var approved = revocation == null ? null : revocation.approved();
        var row = """
                {"state":"%s","valid_from":"%s","valid_before":"%s","extended_before":%s,"replaced_on":%s,
                 "approved_at":%s,"suspended_from":[%s],"suspended_before":[%s]}""".formatted(
                certificate.state(),
                certificate.content().validity().from(),
                certificate.content().validity().before(),
                quoted(extension == null ? null : extension.before()),
                quoted(replacement == null ? null : replacement.on()),
                quoted(approved == null ? null : approved.at()),
                course.suspensions().stream().map(s -> quoted(s.from())).collect(Collectors.joining(",")),
                course.suspensions().stream().map(s -> quoted(s.before())).collect(Collectors.joining(",")));
        return Running.shared()
                .jdbc()
                .sql("SELECT certificate_status(jsonb_populate_record(NULL::certificate, ?::jsonb), ?)")
                .param(row)
                .param(day)
                .query(String.class)
                .single();
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }
}
