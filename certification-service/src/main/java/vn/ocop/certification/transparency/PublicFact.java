package vn.ocop.certification.transparency;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Certificate;

/// What everybody may know of a certificate at one of its versions, by name; what is absent is left out. Its code is in
/// it as a hash: who has the code finds the entry, who reads the log finds no codes.
final class PublicFact {
    private PublicFact() {}

    static SortedMap<String, Object> of(Certificate certificate, Instant at) {
        var facts = new TreeMap<String, Object>();
        addContent(facts, certificate);
        addCourse(facts, certificate);
        put(facts, "at", at);
        put(facts, "state", certificate.state());
        facts.put("version", certificate.version());
        return facts;
    }

    /// The hash under which the log knows a certificate's code.
    static String codeHash(String lookupCode) {
        return HexFormat.of().formatHex(Hashing.sha256().digest(lookupCode.getBytes(StandardCharsets.UTF_8)));
    }

    private static void addContent(Map<String, Object> facts, Certificate certificate) {
        var content = certificate.content();
        put(facts, "certificate", certificate.id());
        put(facts, "codeHash", codeHash(content.lookupCode()));
        put(facts, "decidedOn", content.decidedOn());
        put(facts, "decisionNumber", content.decisionNumber());
        facts.put("issuedHere", content.issuedHere());
        put(facts, "issuer", content.issuer());
        put(facts, "number", content.number());
        put(facts, "producer", content.producer().name());
        put(facts, "product", content.product().name());
        put(facts, "productCode", content.product().code());
        facts.put("provisional", content.provisional());
        facts.put("stars", content.stars());
        put(facts, "validBefore", certificate.validity().before());
        put(facts, "validFrom", certificate.validity().from());
    }

    private static void addCourse(Map<String, Object> facts, Certificate certificate) {
        put(facts, "revokedOn", certificate.revokedOn());
        var newer = certificate.replacement();
        if (newer != null) {
            put(facts, "supersededBy", newer.by());
            put(facts, "supersededOn", newer.on());
        }
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }
}
