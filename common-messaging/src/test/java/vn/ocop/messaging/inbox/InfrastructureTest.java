package vn.ocop.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.UnexpectedRollbackException;
import vn.ocop.messaging.RefusedByDomain;

class InfrastructureTest {
    static Throwable[] awayForAWhile() {
        return new Throwable[] {
            new CannotCreateTransactionException("no connection"),
            new DataAccessResourceFailureException("the connection broke"),
            new CannotAcquireLockException("deadlock"),
            new QueryTimeoutException("too slow"),
            new TransactionSystemException("the commit's answer was lost"),
            new UncategorizedSQLException("task", "sql", new SQLException("shut down", "57P01")),
            new IllegalStateException("wrapped", new SQLException("broken", "08006")),
            new OutOfMemoryError()
        };
    }

    static Throwable[] dueToTheEvent() {
        return new Throwable[] {
            new RefusedByDomain("no"),
            new IllegalStateException("bug"),
            new StackOverflowError(),
            new DataIntegrityViolationException("unique", new SQLException("unique", "23505")),
            new OptimisticLockingFailureException("somebody was faster"),
            new UnexpectedRollbackException("a desk refused and the listener went on")
        };
    }

    @ParameterizedTest
    @MethodSource
    void awayForAWhile(Throwable failure) {
        assertThat(Infrastructure.isToBlameFor(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void dueToTheEvent(Throwable failure) {
        assertThat(Infrastructure.isToBlameFor(failure)).isFalse();
    }
}
