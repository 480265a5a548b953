package vn.ocop.messaging.inbox;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.ocop.messaging.RefusedByDomain;
import vn.ocop.messaging.UnreadableEvent;
import vn.ocop.messaging.inbox.QuarantineRows.Kind;

/// What the quarantine keeps of an exception.
record Failure(Kind kind, String reason) {
    private static final int LONGEST = 500;

    static Failure of(Throwable problem) {
        return switch (problem) {
            case RefusedByDomain refused -> new Failure(Kind.REFUSED, shortened(refused.getMessage()));
            case UnreadableEvent unreadable -> new Failure(Kind.UNREADABLE, shortened(unreadable.getMessage()));
            // The message of a bug may hold anything: its class and place must do.
            default -> new Failure(Kind.FAILED, shortened(problem.getClass().getName() + place(problem)));
        };
    }

    private static String place(Throwable problem) {
        return Arrays.stream(problem.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("vn.ocop."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }

    private static String shortened(@Nullable String text) {
        var printable = String.valueOf(text).replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST);
    }
}
