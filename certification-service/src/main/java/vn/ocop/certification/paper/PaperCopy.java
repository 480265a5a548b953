package vn.ocop.certification.paper;

/// A signed paper as it is handed out.
public final class PaperCopy {
    private final String number;
    private final String sha256;
    private final byte[] file;

    PaperCopy(String number, String sha256, byte[] file) {
        this.number = number;
        this.sha256 = sha256;
        this.file = file.clone();
    }

    /// The number of the certificate, or of the decision.
    public String number() {
        return number;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] file() {
        return file.clone();
    }
}
