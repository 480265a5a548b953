package vn.ocop.certification.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.certification.qr.QrRecord;
import vn.ocop.certification.qr.RecordFinding;
import vn.ocop.certification.qr.RecordReader;
import vn.ocop.certification.register.PublicRegister.Entry;
import vn.ocop.web.text.LookupCode;

/// Answers whoever read a label: by its code, and by the signed record of its QR where one came along. A record that
/// nobody here signed is forged whatever the register says, also while the register does not answer.
@Component
public class CheckDesk {
    private final PublicRegister register;
    private final RecordReader records;

    CheckDesk(PublicRegister register, RecordReader records) {
        this.register = register;
        this.records = records;
    }

    /// The answer.
    ///
    /// @param entry the certificate with this code; absent where there is none, and for a forged record
    /// @param finding what the record is worth; absent where none came along, and for one of another, unknown code
    /// @param trial whether a trial key signed the record
    public record Checked(
            Verdict verdict,
            @Nullable Entry entry,
            @Nullable RecordFinding finding,
            boolean trial) {}

    /// Compares the code and, where one came along, the record with the register.
    ///
    /// @param code as typed; of a record that came alone its own code is taken
    /// @param on the day asked about; absent for today
    public Checked check(String code, @Nullable String record, @Nullable LocalDate on) {
        if (record == null) {
            return register.find(code, on)
                    .map(entry -> new Checked(entry.verdict(), entry, null, false))
                    .orElse(new Checked(Verdict.UNKNOWN, null, null, false));
        }
        var read = records.read(record);
        if (read.finding().isForged()) {
            return forged(read.finding());
        }
        var asked = code.isBlank() ? read.code() : code;
        return register.find(asked, on).map(entry -> compared(entry, read)).orElseGet(() -> unregistered(asked, read));
    }

    /// A record that the issuer signed for this very code is no invention: the register may have lost its certificate.
    private static Checked unregistered(String code, QrRecord read) {
        return LookupCode.read(code).equals(read.code())
                ? new Checked(Verdict.NOT_CHECKED, null, RecordFinding.UNREGISTERED, read.trial())
                : new Checked(Verdict.UNKNOWN, null, null, false);
    }

    private static Checked compared(Entry entry, QrRecord read) {
        var finding = read.of(entry.certificate());
        return finding.isForged() ? forged(finding) : new Checked(entry.verdict(), entry, finding, read.trial());
    }

    private static Checked forged(RecordFinding finding) {
        return new Checked(Verdict.FORGED, null, finding, false);
    }
}
