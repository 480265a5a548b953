package vn.ocop.demo.office;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Person;

/// The province's People's Committee: one person prepares the decision, another one signs it.
public final class PeoplesCommittee {
    private final URI certification;
    private final Person preparer;
    private final Person signer;

    public PeoplesCommittee(URI certification, Person preparer, Person signer) {
        this.certification = certification;
        this.preparer = preparer;
        this.signer = signer;
    }

    /// Recognises ranked products by one decision, once certification knows them all.
    ///
    /// @return the decision as signed
    public JsonNode recognise(String unit, List<Dossier> ranked, String number, LocalDate on) {
        var ids = ranked.stream().map(Dossier::id).toList();
        ids.forEach(id -> preparer.await(
                certification,
                "/api/v1/candidates?limit=100&dossierId=" + id,
                seen -> !seen.body().path("items").isEmpty()));
        var proposal = preparer.post(certification, "/api/v1/proposals", Map.of("unitCode", unit, "dossierIds", ids));
        var decision = preparer.post(
                certification,
                "/api/v1/decisions",
                Map.of(
                        "proposalId", proposal.id(),
                        "number", number,
                        "decidedOn", on.toString(),
                        "legalGrounds", List.of("Quyết định 1048/QĐ-TTg", "Quyết định 781/QĐ-TTg")));
        return signer.actOnCurrent(
                        certification, "/api/v1/decisions/" + decision.id(), "/signature", Map.of("signingAs", "CHAIR"))
                .body();
    }

    /// The papers of a signed decision, once all are printed and signed: the annex, the certificates, and whose
    /// signature they bear.
    ///
    /// @return files by their names
    public Map<String, byte[]> papers(JsonNode decision) {
        var path = "/api/v1/decisions/" + decision.path("id").asString();
        preparer.await(
                certification,
                path + "/papers",
                seen -> seen.body().path("annex").asBoolean()
                        && seen.body().path("ready").asInt()
                                == seen.body().path("ordered").asInt());
        var files = new LinkedHashMap<String, byte[]>();
        files.put("phu-luc.pdf", preparer.fetch(certification, path + "/annex"));
        for (var certificate : decision.path("certificates")) {
            var number = certificate.path("number").asString().replaceAll("[^0-9A-Za-z.-]+", "-");
            var paper =
                    "/api/v1/certificates/" + certificate.path("certificateId").asString() + "/paper";
            files.put(number + ".pdf", preparer.fetch(certification, paper));
        }
        files.put("nguoi-ky.pem", preparer.fetch(certification, "/api/v1/public/papers/signer"));
        return files;
    }

    /// The check page to which a certificate's QR code leads.
    public URI checkPage(JsonNode certificate) {
        return certification.resolve("/v/" + certificate.path("lookupCode").asString());
    }

    /// The certificate of a dossier.
    public JsonNode certificate(Dossier dossier) {
        return preparer.get(certification, "/api/v1/certificates?dossierId=" + dossier.id())
                .body()
                .path("items")
                .path(0);
    }
}
