package vn.ocop.registration.notice;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands letters out to be sent and writes down what became of them, each in a transaction of its own: none is open
/// while the mail server answers.
@Component
public class QueueDesk {
    /// Longer than a mail server may take; after it a letter whose sender died goes out again.
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_ATTEMPTS = 12;

    private final Notices notices;
    private final InstantSource time;

    QueueDesk(Notices notices, InstantSource time) {
        this.notices = notices;
        this.time = time;
    }

    /// Takes letters that are due.
    @Transactional
    public List<Letter> take(int most) {
        var now = time.instant();
        return notices.take(now, now.plus(LEASE), most);
    }

    /// The post accepted the letter.
    @Transactional
    public void accepted(Letter letter, NoticeStatus status) {
        notices.settle(letter, status, time.instant());
    }

    /// The post did not accept it: again after a minute, then two, four …; after 12 attempts (34 hours) no more.
    @Transactional
    public void refused(Letter letter, String said) {
        var now = time.instant();
        var pause = FIRST_PAUSE.multipliedBy(1L << (letter.attempt() - 1));
        notices.postpone(letter, said, now.plus(pause));
        if (letter.attempt() >= MOST_ATTEMPTS) {
            notices.settle(letter, NoticeStatus.FAILED, now);
        }
    }
}
