package vn.ocop.certification.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.ocop.certification.register.NumberGap.Explanation;
import vn.ocop.events.CertificateId;

class CheckedNumbersTest {
    private static final List<CertificateId> ONE = List.of(new CertificateId(UUID.randomUUID()));

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void aNumberThatAnotherTakesBetweenTheTwoReadsIsNoGap() {
        var busy = new BusyYear();

        int first = new CheckedNumbers(busy, busy).take("27", 2026, ONE);

        assertThat(first).isEqualTo(12);
    }

    /// A year that ended at 10 in register and checkpoint, until another takes 11 right after the first look at either.
    private static final class BusyYear implements NumberRegister, NumberCheckpoints {
        private int last = 10;

        @Override
        public int last(String issuer, int year) {
            return seen();
        }

        @Override
        public int highest(String issuer, int year) {
            return seen();
        }

        private int seen() {
            int seen = last;
            last = 11;
            return seen;
        }

        @Override
        public int take(String issuer, int year, List<CertificateId> certificates) {
            last += certificates.size();
            return last - certificates.size() + 1;
        }

        @Override
        public void keep(String issuer, int year, int number) {
            last = Math.max(last, number);
        }

        @Override
        public List<Last> lasts() {
            return List.of(new Last("27", 2026, last));
        }

        @Override
        public Optional<NumberGap> skip(String issuer, int year, int through, Explanation explanation) {
            return Optional.empty();
        }

        @Override
        public List<NumberGap> gaps(String issuer, int year) {
            return List.of();
        }
    }
}
