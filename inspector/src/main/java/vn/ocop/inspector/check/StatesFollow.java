package vn.ocop.inspector.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.inspector.jdbc.Dossiers;
import vn.ocop.inspector.jdbc.Mail;
import vn.ocop.inspector.jdbc.Service;

/// I05: what the later services told of a dossier's end is where registration says it stands.
final class StatesFollow implements Invariant {
    private static final Map<String, String> ENDS = Map.of(
            "ocop.dossier.not-qualified.v1", "NOT_QUALIFIED",
            "ocop.dossier.disqualified.v1", "DISQUALIFIED",
            "ocop.certificate.issued.v1", "CERTIFIED",
            "ocop.certificate.declined.v1", "DECLINED");
    private final Mail mail;
    private final Dossiers dossiers;

    StatesFollow(Databases databases) {
        this.mail = new Mail(databases);
        this.dossiers = new Dossiers(databases);
    }

    @Override
    public String code() {
        return "I05 all";
    }

    @Override
    public String statement() {
        return "Kết quả được thông báo khớp trạng thái hồ sơ ở xã / The outcome that was told is the dossier's state";
    }

    @Override
    public List<String> violations() {
        var states = dossiers.states();
        return told().entrySet().stream()
                .filter(end -> !end.getValue().equals(states.get(end.getKey())))
                .map(end -> "dossier %s is %s, but it was told to be %s"
                        .formatted(end.getKey(), states.get(end.getKey()), end.getValue()))
                .toList();
    }

    private Map<UUID, String> told() {
        var ends = new HashMap<UUID, String>();
        for (var service : List.of(Service.EVALUATION, Service.CERTIFICATION)) {
            mail.toldBy(service).stream()
                    .filter(event -> ENDS.containsKey(event.type()))
                    .forEach(event -> ends.put(event.stream(), ENDS.getOrDefault(event.type(), "")));
        }
        return ends;
    }
}
