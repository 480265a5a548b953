package vn.ocop.rulebook.file;

/// A rulebook's file is bad: says which, in which line (from 1; 0 for the file as a whole) and why.
public final class RulebookFileException extends RuntimeException {
    private final String file;
    private final long line;
    private final String reason;

    public RulebookFileException(String file, long line, String reason) {
        super("%s:%d: %s".formatted(file, line, reason));
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
