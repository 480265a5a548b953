package vn.ocop.certification.qr;

import java.util.Map;
import vn.ocop.certification.certificate.Certificate;

/// A record as it was read.
///
/// @param finding what its signature shows; genuine so far, as long as the register was not asked
/// @param facts what it says, by short names; nothing where it is no record
/// @param trial whether a trial key signed it
public record QrRecord(RecordFinding finding, Map<String, Object> facts, boolean trial) {
    static QrRecord forged(RecordFinding finding) {
        return new QrRecord(finding, Map.of(), false);
    }

    /// The code that it says it is of; an empty text where it says none.
    public String code() {
        return facts.getOrDefault("c", "") instanceof String code ? code : "";
    }

    /// What it is worth for the certificate that was asked about.
    public RecordFinding of(Certificate certificate) {
        if (finding.isForged()) {
            return finding;
        }
        var expected = QrFacts.of(certificate.content());
        if (!code().equals(expected.get("c"))) {
            return RecordFinding.OTHER_CODE;
        }
        return facts.equals(expected) ? RecordFinding.GENUINE : RecordFinding.OTHER_FACTS;
    }
}
