package vn.ocop.demo.http;

/// A service refused a request with a problem.
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String problem;

    RefusedException(String request, int status, String problem) {
        super(request + " -> " + status + " " + problem);
        this.status = status;
        this.problem = problem;
    }

    /// The HTTP status.
    public int status() {
        return status;
    }

    /// The problem document as it came.
    public String problem() {
        return problem;
    }
}
