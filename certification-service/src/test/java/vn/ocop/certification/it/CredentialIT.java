package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CredentialIT {
    @Test
    void itIsAVerifiableCredentialAndAnOpenBadgeOfTheSameFacts() {
        var certificate = CheckPageIT.certified("2025-12-08");

        var credential = Credentials.of(certificate);

        assertThat(texts(credential.path("@context")))
                .startsWith(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        assertThat(texts(credential.path("type"))).containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(credential.path("validFrom").asString()).isEqualTo("2025-12-08T00:00:00+07:00");
        assertThat(credential.path("validUntil").asString()).isEqualTo("2028-12-07T23:59:59+07:00");
        var subject = credential.path("credentialSubject");
        assertThat(subject.path("licenseNumber").asString()).isEqualTo(certificate.text("number"));
        assertThat(subject.path("achievement").path("name").asString()).isEqualTo("OCOP 4 sao");
        assertThat(credential.path("ocop").path("code").asString()).isEqualTo(certificate.text("lookupCode"));
        assertThat(credential.path("ocop").path("stars").asInt()).isEqualTo(4);
        assertThat(credential.path("ocop").path("producer").asString()).isEqualTo("HTX Đông Thọ");
        assertThat(credential.toString()).doesNotContain("signer.27", "preparer.27", Ranked.HIDDEN);
    }

    @Test
    void whileItHoldsNoBitIsSet() {
        var credential = Credentials.of(CheckPageIT.certified("2025-12-08"));

        assertThat(set(credential)).isEmpty();
    }

    @Test
    void aSuspensionIsSetAndTakenBack() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var credential = Credentials.of(certificate);

        var suspended = SuspensionIT.suspend(certificate);
        assertThat(set(credential)).containsExactly("suspension");

        SuspensionIT.resume(suspended);
        assertThat(set(credential)).isEmpty();
    }

    @Test
    void aRevocationIsSetForEver() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var credential = Credentials.of(certificate);

        CheckPageIT.revoke(certificate);

        assertThat(set(credential)).containsExactly("revocation");
    }

    @Test
    void whatANewerOneTookThePlaceOfIsRevokedAndToBeRefreshed() {
        var first = Ranked.told(1, 3).getFirst();
        SupersedingIT.certify(first, "2024-12-08");
        var credential = Credentials.of(Scene.PREPARER.certificate(first.dossier()));

        SupersedingIT.certify(first.again().tellRanked(4).awaitState("RANKED"), "2025-06-01");

        assertThat(set(credential)).containsExactly("revocation", "refresh");
    }

    @Test
    void placesAreGivenAtRandomAndToOneEach() {
        var places = Running.shared()
                .jdbc()
                .sql("SELECT position FROM status_place WHERE list = 1 ORDER BY certificate_id")
                .query(Integer.class)
                .list();
        Ranked.told(9, 3).forEach(ranked -> SupersedingIT.certify(ranked, "2025-12-08"));
        var more = Running.shared()
                .jdbc()
                .sql("SELECT position FROM status_place p JOIN certificate c ON c.id = p.certificate_id ORDER BY c.id")
                .query(Integer.class)
                .list();

        assertThat(more).hasSizeGreaterThanOrEqualTo(places.size() + 9);
        assertThat(new HashSet<>(more)).hasSameSizeAs(more);
        var sorted = new ArrayList<>(more);
        Collections.sort(sorted);
        assertThat(more).isNotEqualTo(sorted);
    }

    @Test
    void whatIsNotThereIsSaidNotToBe() {
        assertThat(problem("certificates/7QF2-0ZKM-9T4B-XW31/credential")).isEqualTo("no-credential");
        assertThat(problem("certificates/" + RecordedIT.codeOfAPaper() + "/credential"))
                .isEqualTo("no-credential");
        assertThat(problem("status-lists/revocation/2")).isEqualTo("no-status-list");
        assertThat(problem("status-lists/revocation/0")).isEqualTo("no-status-list");
        assertThat(problem("status-lists/message/1")).isEqualTo("no-status-list");
    }

    private static List<String> set(JsonNode credential) {
        return List.of("revocation", "suspension", "refresh").stream()
                .filter(purpose -> Credentials.isSet(credential, purpose))
                .toList();
    }

    private static String problem(String path) {
        return Seen.of(Running.shared().anybody().get("/api/v1/public/" + path)).problem();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(node -> node.asString("")).toList();
    }
}
