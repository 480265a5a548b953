package vn.ocop.web.idempotency;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.AnswerRecords.Remembered;
import vn.ocop.web.limit.Writes;
import vn.ocop.web.problem.Problems;

/// Takes every command that changes something, once per person and `Idempotency-Key`.
public class Commands {
    private final TransactionOperations transactions;
    private final AnswerRecords records;
    private final Writes writes;
    private final JsonMapper json;

    public Commands(TransactionOperations transactions, AnswerRecords records, Writes writes, JsonMapper json) {
        this.transactions = transactions;
        this.records = records;
        this.writes = writes;
        this.json = json;
    }

    /// Runs the action in one transaction and records its answer in the same one; desks join it. The answer
    /// goes out after the commit. The same request again gets the same answer, byte for byte, for 7 days.
    /// Two at once: one acts, the other waits for its answer. What throws is rolled back and not remembered.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 if the key came with another request, 503 under overload
    public <T> Recorded<T> run(CommandRequest request, Actor actor, Supplier<Answer<T>> action) {
        return writes.admit(() -> once(request, actor.person(), action));
    }

    private <T> Recorded<T> once(CommandRequest request, String person, Supplier<Answer<T>> action) {
        try {
            return transactions.execute(_ -> {
                Optional<Recorded<T>> earlier = earlier(request, person);
                return earlier.isPresent() ? earlier.get() : act(request, person, action);
            });
        } catch (RuntimeException refused) {
            // The twin of this request may have won meanwhile, and be the very reason of the refusal.
            Optional<Recorded<T>> twin = earlier(request, person);
            return twin.orElseThrow(() -> refused);
        }
    }

    private <T> Recorded<T> act(CommandRequest request, String person, Supplier<Answer<T>> action) {
        Recorded<T> answer = record(action.get());
        if (!records.remember(person, request.key(), new Remembered(request.hash(), answer))) {
            throw new KeyTaken();
        }
        return answer;
    }

    private <T> Recorded<T> record(Answer<T> answer) {
        var body = answer.body();
        var location = answer.location();
        var version = answer.version();
        return new Recorded<>(
                answer.status().value(),
                location == null ? null : location.toString(),
                version == null ? null : version.etag(),
                body == null ? new byte[0] : json.writeValueAsBytes(body));
    }

    /// The recorded body was written from a `T`: the digest covers method and path, hence the same controller.
    @SuppressWarnings("unchecked")
    private <T> Optional<Recorded<T>> earlier(CommandRequest request, String person) {
        return records.find(person, request.key()).map(remembered -> {
            if (!remembered.requestHash().equals(request.hash())) {
                throw Problems.plain(HttpStatus.CONFLICT, "key-reused");
            }
            return (Recorded<T>) remembered.answer();
        });
    }
}
