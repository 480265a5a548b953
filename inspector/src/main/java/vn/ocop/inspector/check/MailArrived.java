package vn.ocop.inspector.check;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.inspector.jdbc.Applied;
import vn.ocop.inspector.jdbc.Mail;
import vn.ocop.inspector.jdbc.Service;
import vn.ocop.inspector.jdbc.Told;

/// I08: what one service told is what another one received, with the same hash, and nothing else.
final class MailArrived implements Invariant {
    private static final Duration ON_THE_WAY = Duration.ofSeconds(30);
    private final Mail mail;
    private final Service reader;
    private final InstantSource clock;

    MailArrived(Mail mail, Service reader, InstantSource clock) {
        this.mail = mail;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "I08 " + reader.id();
    }

    @Override
    public String statement() {
        return "Mọi sự kiện được gửi đều đã nhận, nguyên vẹn / All that was told has arrived, unchanged";
    }

    @Override
    public List<String> violations() {
        var told = Stream.of(Service.values())
                .filter(teller -> teller != reader)
                .flatMap(teller -> mail.toldBy(teller).stream())
                .filter(event -> reader.reads().contains(event.topic()))
                .collect(Collectors.toMap(Told::eventId, Function.identity()));
        var received =
                mail.receivedBy(reader).stream().collect(Collectors.toMap(Applied::eventId, Function.identity()));
        return Stream.concat(missing(told, received), foreign(told, received)).toList();
    }

    private Stream<String> missing(Map<UUID, Told> told, Map<UUID, Applied> received) {
        var settled = clock.instant().minus(ON_THE_WAY);
        return told.values().stream()
                .filter(event -> event.at().isBefore(settled) && !received.containsKey(event.eventId()))
                .map(event -> "%s %s of stream %s, told at %s, never arrived"
                        .formatted(event.type(), event.eventId(), event.stream(), event.at()));
    }

    private static Stream<String> foreign(Map<UUID, Told> told, Map<UUID, Applied> received) {
        return received.values().stream()
                .filter(event -> !isAsTold(told.get(event.eventId()), event))
                .map(event -> "event %s of %s, stream %s number %d, is not what was told"
                        .formatted(event.eventId(), event.source(), event.stream(), event.seq()));
    }

    private static boolean isAsTold(@Nullable Told told, Applied event) {
        return told != null
                && told.sha256().equals(event.sha256())
                && told.seq() == event.seq()
                && told.stream().equals(event.stream());
    }
}
