package vn.ocop.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import vn.ocop.web.time.Today;

/// A certificate begins and ends at midnight in Viet Nam, wherever the machine thinks that it stands.
class MidnightTest {
    private static final List<String> ZONES =
            List.of("Asia/Ho_Chi_Minh", "UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Marquesas");

    @Test
    void onMonthEndsAndLeapDays() {
        for (var day = LocalDate.of(2019, 1, 1); day.getYear() < 2033; day = day.plusMonths(1)) {
            holdsExactly(Validity.of(day.withDayOfMonth(day.lengthOfMonth()), 36));
        }
        holdsExactly(Validity.of(LocalDate.of(2024, 2, 29), 36));
    }

    @Test
    void onAnyDays() {
        var random = new Random(27);
        for (int i = 0; i < 500; i++) {
            var day = LocalDate.ofEpochDay(random.nextLong(17_000, 40_000));
            holdsExactly(Validity.of(day, 1 + random.nextInt(60)));
        }
    }

    private static void holdsExactly(Validity validity) {
        var kept = TimeZone.getDefault();
        try {
            for (var zone : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(holdsAt(validity, midnight(validity.from()).minusMillis(1)))
                        .isFalse();
                assertThat(holdsAt(validity, midnight(validity.from()))).isTrue();
                assertThat(holdsAt(validity, midnight(validity.before()).minusMillis(1)))
                        .isTrue();
                assertThat(holdsAt(validity, midnight(validity.before()))).isFalse();
            }
        } finally {
            TimeZone.setDefault(kept);
        }
    }

    private static boolean holdsAt(Validity validity, Instant now) {
        var today = new Today(() -> now).get();
        return CertificateStatusTest.aCertificate(validity).on(today) == CertificateStatus.VALID;
    }

    /// Seven hours before midnight of Greenwich, all the year.
    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.ofHours(7));
    }
}
