package vn.ocop.certification.register;

/// The highest numbers known outside of the database, which a restore to an earlier state does not take along.
public interface NumberCheckpoints {
    /// The highest number known of the issuer's year; 0 where none is.
    ///
    /// @throws vn.ocop.web.problem.Problem 503 for a checkpoint that nobody here signed
    int highest(String issuer, int year);

    /// Signs that this number is taken. A lower one than is known changes nothing.
    void keep(String issuer, int year, int number);
}
