package vn.ocop.verifier.record;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the issuer signed.
///
/// @param type what kind of thing it is, from the header
record Signed(String type, String kid, boolean trial, JsonNode says) {
    /// The type of a QR's record.
    static final String RECORD = "ocop-qr";

    /// The type of a credential.
    static final String CREDENTIAL = "vc+jwt";

    /// Opens a compact JWS.
    ///
    /// @throws Forged saying why, for whatever the issuer did not sign
    static Signed open(String compact, KeySet keys) throws Forged {
        try {
            var jws = JWSObject.parse(compact);
            var header = jws.getHeader();
            if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || header.getKeyID() == null) {
                throw new Forged("không phải bản ghi được ký / no signed record");
            }
            var key = keys.find(header.getKeyID())
                    .orElseThrow(() -> new Forged(
                            "khóa không phải của cơ quan cấp / not a key of the issuer: " + header.getKeyID()));
            if (!key.signed(jws)) {
                throw new Forged("chữ ký không đúng, nội dung đã bị sửa / the signature is wrong, it was changed");
            }
            var says = JsonMapper.shared().readTree(jws.getPayload().toString());
            if (!key.signsAt(instant(says))) {
                throw new Forged("thời điểm ký nằm ngoài thời gian dùng khóa / signed outside of the key's time");
            }
            var type = header.getType() == null ? "" : header.getType().getType();
            return new Signed(type, header.getKeyID(), key.isTrial(), says);
        } catch (ParseException e) {
            throw new Forged("không phải bản ghi được ký / no signed record");
        }
    }

    private static Instant instant(JsonNode says) {
        try {
            return Instant.ofEpochSecond(says.path("iat").asLong(Long.MIN_VALUE));
        } catch (DateTimeException _) {
            return Instant.MIN;
        }
    }
}
