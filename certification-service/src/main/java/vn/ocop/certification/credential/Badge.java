package vn.ocop.certification.credential;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.Content;
import vn.ocop.web.time.Today;

/// A certificate as a credential: W3C Verifiable Credentials 2.0 and Open Badges 3.0. The product is the subject,
/// its stars are the achievement; all that the paper says stands below `ocop`.
///
/// @param home where everybody reaches the service; its name as an issuer, too
record Badge(String home, Certificate certificate, StatusPlace place) {
    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String CREDENTIAL = "VerifiableCredential";
    private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    Map<String, Object> claims() {
        var content = certificate.content();
        var validity = certificate.validity();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("@context", List.of(CREDENTIALS, BADGES, ownTerm()));
        claims.put("id", "urn:uuid:" + certificate.id());
        claims.put("type", List.of(CREDENTIAL, "OpenBadgeCredential"));
        claims.put("issuer", Map.of("id", home, "type", List.of("Profile"), "name", content.issuerName()));
        claims.put("name", name(content));
        claims.put("awardedDate", moment(content.decidedOn(), LocalTime.MIN));
        claims.put("validFrom", moment(validity.from(), LocalTime.MIN));
        claims.put("validUntil", moment(validity.through(), LAST_SECOND));
        claims.put("credentialSubject", subject(content));
        claims.put("evidence", List.of(evidence(content)));
        claims.put("ocop", facts(content));
        claims.put(
                "credentialStatus",
                Stream.of(StatusPurpose.values()).map(this::status).toList());
        return claims;
    }

    /// One word of our own, whose content no vocabulary has to explain.
    private Map<String, Object> ownTerm() {
        return Map.of("ocop", Map.of("@id", home + "/.well-known/ocop#certificate", "@type", "@json"));
    }

    private static Map<String, Object> subject(Content content) {
        return Map.of(
                "id", "urn:uuid:" + content.product().id(),
                "type", List.of("AchievementSubject"),
                "licenseNumber", content.number(),
                "achievement", achievement(content));
    }

    private static Map<String, Object> achievement(Content content) {
        return Map.of(
                "id",
                "urn:ocop:stars:" + content.stars(),
                "type",
                List.of("Achievement"),
                "achievementType",
                "Certification",
                "name",
                "OCOP " + content.stars() + " sao",
                "description",
                "Sản phẩm OCOP được công nhận " + content.stars() + " sao",
                "criteria",
                Map.of("narrative", "Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP"));
    }

    private Map<String, Object> evidence(Content content) {
        return Map.of(
                "id",
                home + "/v/" + content.lookupCode(),
                "type",
                List.of("Evidence"),
                "name",
                content.decisionNumber(),
                "narrative",
                "Quyết định " + content.decisionNumber() + " của " + content.issuerName());
    }

    private static Map<String, Object> facts(Content content) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("code", content.lookupCode());
        facts.put("number", content.number());
        facts.put("stars", (long) content.stars());
        facts.put("product", content.product().name());
        facts.put("productCode", content.product().code());
        facts.put("producer", content.producer().name());
        facts.put("place", content.producer().address());
        facts.put("issuer", content.issuer());
        facts.put("decisionNumber", content.decisionNumber());
        facts.put("decidedOn", content.decidedOn().toString());
        facts.put("provisional", content.provisional());
        return facts;
    }

    private Map<String, Object> status(StatusPurpose purpose) {
        var list = new StatusAddress(home, purpose, place.list()).text();
        return Map.of(
                "id",
                list + "#" + place.position(),
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                purpose.text(),
                "statusListIndex",
                String.valueOf(place.position()),
                "statusListCredential",
                list);
    }

    private static String name(Content content) {
        return content.product().name() + " – OCOP " + content.stars() + " sao";
    }

    private static String moment(LocalDate day, LocalTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(time).atZone(Today.ZONE));
    }
}
