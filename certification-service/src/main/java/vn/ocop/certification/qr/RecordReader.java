package vn.ocop.certification.qr;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ocop.certification.issuer.IssuerKey;
import vn.ocop.certification.issuer.IssuerKeys;

/// Reads records and checks who signed them; needs no database.
@Component
public class RecordReader {
    private static final int LONGEST = 4_000;

    private final IssuerKeys keys;

    RecordReader(IssuerKeys keys) {
        this.keys = keys;
    }

    /// The record with what its signature shows.
    public QrRecord read(String record) {
        try {
            var jws = JWSObject.parse(record.length() > LONGEST ? "" : record);
            return isRecord(jws) ? checked(jws) : QrRecord.forged(RecordFinding.UNREADABLE);
        } catch (ParseException _) {
            return QrRecord.forged(RecordFinding.UNREADABLE);
        }
    }

    private QrRecord checked(JWSObject jws) {
        var kid = jws.getHeader().getKeyID();
        var key = kid == null ? null : keys.find(kid).orElse(null);
        if (key == null) {
            return QrRecord.forged(RecordFinding.UNKNOWN_KEY);
        }
        return key.signed(jws) ? inTime(key, jws.getPayload().toJSONObject()) : QrRecord.forged(RecordFinding.ALTERED);
    }

    private static QrRecord inTime(IssuerKey key, Map<String, Object> payload) {
        var facts = new HashMap<>(payload);
        var signed = facts.remove("iat");
        return signed instanceof Long seconds && key.signsAt(instant(seconds))
                ? new QrRecord(RecordFinding.GENUINE, Map.copyOf(facts), key.isTrial())
                : QrRecord.forged(RecordFinding.OUTSIDE_KEYS_TIME);
    }

    private static Instant instant(long seconds) {
        try {
            return Instant.ofEpochSecond(seconds);
        } catch (DateTimeException _) {
            return Instant.MIN;
        }
    }

    private static boolean isRecord(JWSObject jws) {
        var header = jws.getHeader();
        return JWSAlgorithm.ES256.equals(header.getAlgorithm())
                && header.getType() != null
                && QrSeal.TYPE.equals(header.getType().getType())
                && jws.getPayload().toJSONObject() != null;
    }
}
