package vn.ocop.certification.register;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.ocop.events.CertificateId;
import vn.ocop.web.problem.Problems;

/// Takes numbers only while the register is not behind what is known outside of the database: after a restore to an
/// earlier state nothing is issued until the missing numbers are explained as a gap.
@Component
public class CheckedNumbers {
    private static final Logger LOG = LoggerFactory.getLogger(CheckedNumbers.class);

    private final NumberRegister register;
    private final NumberCheckpoints checkpoints;

    CheckedNumbers(NumberRegister register, NumberCheckpoints checkpoints) {
        this.register = register;
        this.checkpoints = checkpoints;
    }

    /// Takes the next numbers, as [NumberRegister#take].
    ///
    /// @throws vn.ocop.web.problem.Problem 409 while the register is behind
    public int take(String issuer, int year, List<CertificateId> certificates) {
        // In this order: what another signs between the two reads is in the register before it is known outside.
        int known = checkpoints.highest(issuer, year);
        int last = register.last(issuer, year);
        if (last < known) {
            throw Problems.plain(HttpStatus.CONFLICT, "register-behind", String.valueOf(last), String.valueOf(known));
        }
        int first = register.take(issuer, year, certificates);
        keepAfterCommit(issuer, year, first + certificates.size() - 1);
        return first;
    }

    /// Where the next run would begin.
    public int next(String issuer, int year) {
        return register.last(issuer, year) + 1;
    }

    /// Keeps outside what a crash or a full disk kept from being kept when it was taken: at the start, and every
    /// minute.
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public void catchUp() {
        register.lasts().forEach(last -> keep(last.issuer(), last.year(), last.number()));
    }

    private void keepAfterCommit(String issuer, int year, int number) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keep(issuer, year, number);
            }
        });
    }

    private void keep(String issuer, int year, int number) {
        try {
            checkpoints.keep(issuer, year, number);
        } catch (RuntimeException unkept) {
            LOG.error("The checkpoint of number {} of {} for {} was not kept", number, issuer, year, unkept);
        }
    }
}
