package vn.ocop.certification.it;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.events.DossierId;

/// One person's work with the service.
record Desk(String person) {
    Seen get(String path) {
        return Seen.of(Running.shared().as(person).get("/api/v1" + path));
    }

    Seen post(String path, String json) {
        return Seen.of(Running.shared().as(person).post("/api/v1" + path, json));
    }

    /// Acts on what was seen.
    Seen act(Seen on, String path, String json) {
        return act(on.etag(), path, json);
    }

    Seen act(String etag, String path, String json) {
        return Seen.of(Running.shared().as(person).ifMatch(etag).post("/api/v1" + path, json));
    }

    Seen propose(String unit, List<DossierId> dossiers) {
        var ids = dossiers.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return post("/proposals", "{\"unitCode\":\"%s\",\"dossierIds\":[%s]}".formatted(unit, ids));
    }

    Seen prepare(Seen proposal, String number, String decidedOn) {
        return post("/decisions", """
                {"proposalId":"%s","number":"%s","decidedOn":"%s","legalGrounds":["Quyết định 1048/QĐ-TTg"]}""".formatted(proposal.text("id"), number, decidedOn));
    }

    /// Proposes and prepares in one go.
    Seen prepare(String unit, List<DossierId> dossiers, String number, String decidedOn) {
        return prepare(propose(unit, dossiers), number, decidedOn);
    }

    Seen sign(Seen decision) {
        return act(decision, "/decisions/" + decision.text("id") + "/signature", "{\"signingAs\":\"CHAIR\"}");
    }

    /// The certificate of a dossier, as it is now.
    Seen certificate(DossierId dossier) {
        var found = get("/certificates?dossierId=" + dossier).items();
        return get("/certificates/" + found.getLast().path("id").asString());
    }
}
