package vn.ocop.inspector;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.inspector.jdbc.Access;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.inspector.jdbc.JournalBook;
import vn.ocop.inspector.jdbc.QuarantineBook;
import vn.ocop.inspector.jdbc.Service;
import vn.ocop.inspector.quarantine.Operators;
import vn.ocop.inspector.reemission.ReemissionDesk;
import vn.ocop.inspector.reemission.Told;

/// Has a service tell again what its journal holds: `./ocop reemit`.
public final class Reemit {
    private static final String USAGE = """
            ./ocop reemit SERVICE DOSSIER PERSON WHY       phát lại sự kiện của một hồ sơ / tell a dossier's events again
            ./ocop reemit SERVICE SINCE BEFORE PERSON WHY  phát lại theo thời gian / all told in that time, e.g. 2026-11-28T00:00:00Z""";
    private final ReemissionDesk desk;
    private final PrintStream out;

    Reemit(ReemissionDesk desk, PrintStream out) {
        this.desk = desk;
        this.out = out;
    }

    /// Works on the databases that the environment names. Ends with status 1 where it is refused or not understood.
    public static void main(String[] arguments) {
        var databases = Databases.ofEnvironment(Access.APP);
        var desk = new ReemissionDesk(new Operators(new QuarantineBook(databases)), new JournalBook(databases));
        var command = new Reemit(desk, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(command.run(List.of(arguments)) ? 0 : 1);
    }

    /// Does what the arguments say.
    ///
    /// @return whether it was done
    boolean run(List<String> arguments) {
        return Stream.of(1, 2)
                .filter(words -> arguments.size() > words + 2)
                .flatMap(words -> attempt(arguments, words).stream())
                .findFirst()
                .orElseGet(this::explained);
    }

    private Optional<Boolean> attempt(List<String> arguments, int words) {
        var because = String.join(" ", arguments.subList(words + 2, arguments.size()));
        return service(arguments.getFirst())
                .filter(_ -> !because.isBlank())
                .flatMap(service -> Told.of(arguments.subList(1, words + 1))
                        .map(told -> done(desk.reemit(service, told, arguments.get(words + 1), because))));
    }

    private boolean done(ReemissionDesk.Answer answer) {
        var refusal = answer.refusal();
        out.println(
                refusal.isPresent()
                        ? refusal.get().words()
                        : "%d sự kiện được phát lại / events are told again".formatted(answer.events()));
        return refusal.isEmpty();
    }

    private boolean explained() {
        out.println(USAGE);
        return false;
    }

    private static Optional<Service> service(String name) {
        return Stream.of(Service.values())
                .filter(service -> service.id().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
