package vn.ocop.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/// Answers everything that goes wrong in a controller as a problem; what nobody foresaw as 500 with a
/// reference that stands in the log, and nothing else.
@RestControllerAdvice
class ProblemAdvice {
    /// A lock was not to be had within `lock_timeout`; Spring has no category for it.
    private static final String LOCK_TIMEOUT = "55P03";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Problem problem, HttpServletRequest request) {
        return answers.answer(problem, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<byte[]> on(AsyncRequestNotUsableException gone) {
        return null;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Exception exception, HttpServletRequest request) {
        var known = known(exception);
        return known == null ? unexpected(exception, request) : answers.answer(known, request);
    }

    private static @Nullable Problem known(Exception exception) {
        return switch (exception) {
            case AccessDeniedException _ -> Problems.forbidden();
            case AuthenticationException _ -> Problems.unauthenticated();
            case OptimisticLockingFailureException _ -> Problems.stale();
            case TransientDataAccessException away -> unavailable(away);
            case RecoverableDataAccessException away -> unavailable(away);
            case DataAccessResourceFailureException away -> unavailable(away);
            case UncategorizedSQLException late when lockTimeout(late) -> unavailable(late);
            case CannotCreateTransactionException away -> unavailable(away);
            case TransactionSystemException away -> unavailable(away);
            default -> RequestProblems.of(exception);
        };
    }

    private static boolean lockTimeout(UncategorizedSQLException exception) {
        return exception.getCause() instanceof SQLException cause && LOCK_TIMEOUT.equals(cause.getSQLState());
    }

    private static Problem unavailable(Exception away) {
        LOG.warn("The database did not answer: {}", away.getMessage());
        return Problems.unavailable();
    }

    ResponseEntity<byte[]> unexpected(@Nullable Throwable exception, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString();
        LOG.error("Unexpected, reference {}", reference, exception);
        var problem = Problems.plain(HttpStatus.INTERNAL_SERVER_ERROR, "internal", reference);
        return answers.answer(problem, request, "urn:ocop:reference:" + reference);
    }
}
