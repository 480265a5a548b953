package vn.ocop.certification.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Prints and signs what was ordered. Several instances share the work: each step is one transaction that holds its
/// paper, and of a step that did not end nothing is left. A paper that fails waits a minute; the others go on.
@Component
public class PaperClerk {
    private static final Logger LOG = LoggerFactory.getLogger(PaperClerk.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Papers papers;
    private final PaperWork work;
    private final TransactionOperations transactions;
    private final InstantSource time;
    private final Map<UUID, Instant> postponed = new HashMap<>();

    PaperClerk(Papers papers, PaperWork work, TransactionOperations transactions, InstantSource time) {
        this.papers = papers;
        this.work = work;
        this.transactions = transactions;
        this.time = time;
    }

    /// Works until nothing waits.
    @Scheduled(initialDelayString = "${ocop.papers.interval:PT1S}", fixedDelayString = "${ocop.papers.interval:PT1S}")
    void round() {
        try {
            while (step()) {
                // the next one
            }
        } catch (RuntimeException e) {
            LOG.error("No paper is printed or signed: {}", e.toString());
        }
    }

    /// Takes one step of one paper.
    ///
    /// @return whether there was one to take
    public synchronized boolean step() {
        postponed.values().removeIf(until -> !time.instant().isBefore(until));
        return Boolean.TRUE.equals(transactions.execute(transaction -> papers.next(postponed.keySet())
                .map(paper -> {
                    if (!isTaken(paper)) {
                        transaction.setRollbackOnly();
                    }
                    return true;
                })
                .orElse(false)));
    }

    private boolean isTaken(Paper paper) {
        try {
            work.take(paper);
            return true;
        } catch (DataAccessException away) {
            throw away;
        } catch (RuntimeException failed) {
            LOG.error("The paper of {} waits: {}", paper.subject(), failed.toString());
            postponed.put(paper.subject(), time.instant().plus(PAUSE));
            return false;
        }
    }
}
