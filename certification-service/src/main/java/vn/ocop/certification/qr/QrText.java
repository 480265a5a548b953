package vn.ocop.certification.qr;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody read from a label: the text of its QR, the bare record, or the printed code.
///
/// @param code as typed; an empty text where only a record is given
public record QrText(String code, @Nullable String record) {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^/]*/v/([^/?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern RECORD = Pattern.compile("(?:^|&)r=([^&]*)");
    private static final Pattern BARE = Pattern.compile("[\\w-]+\\.[\\w-]*\\.[\\w-]*");

    public static QrText read(String text) {
        var plain = text.strip();
        var address = ADDRESS.matcher(plain);
        if (address.matches()) {
            var record = RECORD.matcher(address.group(2) == null ? "" : address.group(2));
            return new QrText(address.group(1), record.find() ? record.group(1) : null);
        }
        return BARE.matcher(plain).matches() ? new QrText("", plain) : new QrText(plain, null);
    }
}
