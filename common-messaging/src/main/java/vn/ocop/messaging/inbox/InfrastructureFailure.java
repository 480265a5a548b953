package vn.ocop.messaging.inbox;

/// Something failed that no event is to blame for: deliver the same again later, as often as it takes.
public final class InfrastructureFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private InfrastructureFailure(Throwable cause) {
        super(cause);
    }

    static void throwIfToBlame(Throwable failure) {
        if (failure instanceof InfrastructureFailure known) {
            throw known;
        }
        if (Infrastructure.isToBlameFor(failure)) {
            throw new InfrastructureFailure(failure);
        }
    }
}
