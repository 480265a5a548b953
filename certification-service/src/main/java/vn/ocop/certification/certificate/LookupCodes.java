package vn.ocop.certification.certificate;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;
import vn.ocop.web.text.LookupCode;

/// Draws lookup codes.
@Component
public class LookupCodes {
    private final SecureRandom random = new SecureRandom();

    /// A code that nobody can guess and, by its 80 random bits, nobody has.
    public String next() {
        return LookupCode.random(random);
    }
}
