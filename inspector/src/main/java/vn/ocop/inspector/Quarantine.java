package vn.ocop.inspector;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.ocop.inspector.jdbc.Access;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.inspector.jdbc.Held;
import vn.ocop.inspector.jdbc.QuarantineBook;
import vn.ocop.inspector.jdbc.Reference;
import vn.ocop.inspector.quarantine.QuarantineDesk;
import vn.ocop.inspector.quarantine.Refusal;

/// What waits for a person: `./ocop quarantine` lists it, `redrive` and `discard` say what is to be done with an event.
public final class Quarantine {
    private static final String USAGE = """
            ./ocop quarantine                              đang bị cách ly / what is in quarantine
            ./ocop quarantine redrive SERVICE/N PERSON     thử lại / try it once more
            ./ocop quarantine discard SERVICE/N PERSON WHY bỏ hẳn / give it up for good""";
    private static final int LOOKS = 75;
    private static final int PAUSE_MILLISECONDS = 200;
    private final QuarantineDesk desk;
    private final PrintStream out;

    Quarantine(QuarantineDesk desk, PrintStream out) {
        this.desk = desk;
        this.out = out;
    }

    /// Works on the databases that the environment names. Ends with status 1 where it is refused or not done.
    public static void main(String[] arguments) throws InterruptedException {
        var desk = new QuarantineDesk(new QuarantineBook(Databases.ofEnvironment(Access.APP)));
        var command = new Quarantine(desk, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(command.run(List.of(arguments)) ? 0 : 1);
    }

    /// Does what the arguments say.
    ///
    /// @return whether it was done
    boolean run(List<String> arguments) throws InterruptedException {
        if (arguments.isEmpty() || arguments.equals(List.of("list"))) {
            list();
            return true;
        }
        var reference = arguments.size() < 3 ? Optional.<Reference>empty() : Reference.of(arguments.get(1));
        var because = String.join(" ", arguments.subList(Math.min(3, arguments.size()), arguments.size()));
        if (reference.isPresent() && arguments.getFirst().equals("redrive") && because.isEmpty()) {
            return followed(reference.get(), desk.redrive(reference.get(), arguments.get(2)));
        }
        if (reference.isPresent() && arguments.getFirst().equals("discard") && !because.isBlank()) {
            return followed(reference.get(), desk.discard(reference.get(), arguments.get(2), because));
        }
        out.println(USAGE);
        return false;
    }

    private void list() {
        var open = desk.open();
        open.forEach(held -> out.println(held.words()));
        out.println(
                open.isEmpty()
                        ? "Không có sự kiện nào bị cách ly / nothing is in quarantine"
                        : "%d sự kiện bị cách ly / events in quarantine%n%s".formatted(open.size(), USAGE));
    }

    private boolean followed(Reference reference, Optional<Refusal> refusal) throws InterruptedException {
        if (refusal.isPresent()) {
            out.println(refusal.get().words());
            return false;
        }
        for (var look = 0; look < LOOKS; look++) {
            var resolution = desk.resolution(reference);
            if (resolution.isPresent()) {
                out.println("%s: xong / done: %s".formatted(reference, resolution.get()));
                return true;
            }
            var tried = desk.find(reference).filter(held -> held.askedBy() == null);
            if (tried.isPresent()) {
                out.println("Vẫn chưa áp dụng được / still not applied:%n%s"
                        .formatted(tried.map(Held::words).get()));
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        }
        out.println(
                "Dịch vụ chưa thực hiện: dịch vụ có đang chạy không? / The service has not done it yet: does it run?");
        return false;
    }
}
