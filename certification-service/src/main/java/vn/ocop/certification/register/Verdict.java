package vn.ocop.certification.register;

import vn.ocop.certification.certificate.CertificateStatus;

/// What the check page answers, in its first line. Only one of them looks like valid.
public enum Verdict {
    VALID(Tone.OK, Icon.CHECK),
    NOT_YET_VALID(Tone.SOON, Icon.CLOCK),
    EXPIRED(Tone.NO, Icon.CLOCK),
    SUSPENDED(Tone.SOON, Icon.PAUSE),
    REVOKED(Tone.NO, Icon.CROSS),
    SUPERSEDED(Tone.SOON, Icon.ARROW),
    /// The code is known, but the signed record that came along is not what was signed.
    FORGED(Tone.NO, Icon.CROSS),
    /// No certificate has this code.
    UNKNOWN(Tone.NO, Icon.QUESTION),
    /// Nobody looked: the service could not, or was asked too often.
    NOT_CHECKED(Tone.UNSURE, Icon.QUESTION),
    /// Nobody asked yet.
    ASK(Tone.NONE, Icon.QUESTION);

    private final Tone tone;
    private final Icon icon;

    Verdict(Tone tone, Icon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /// What a certificate of this status is to the public.
    static Verdict of(CertificateStatus status) {
        return valueOf(status.name());
    }

    /// The class of the style sheet.
    public String tone() {
        return tone.style;
    }

    /// The path of the sign, in a circle of 24 by 24.
    public String icon() {
        return icon.path;
    }

    private enum Tone {
        OK("ok"),
        SOON("soon"),
        NO("no"),
        UNSURE("unsure"),
        NONE("");

        private final String style;

        Tone(String style) {
            this.style = style;
        }
    }

    private enum Icon {
        CHECK("M7 12.5l3.5 3.5L17 9"),
        CROSS("M8 8l8 8M16 8l-8 8"),
        CLOCK("M12 6v6l4 2.5"),
        PAUSE("M9.5 8v8M14.5 8v8"),
        ARROW("M7 12h10M13 8l4 4-4 4"),
        QUESTION("M9.2 9.2a2.8 2.8 0 1 1 4 2.6c-.8.4-1.2 1-1.2 2M12 17v.2");

        private final String path;

        Icon(String path) {
            this.path = path;
        }
    }
}
