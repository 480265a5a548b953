package vn.ocop.web.text;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the public enters to check a certificate: 80 random bits in Crockford's base 32, in groups of four,
/// such as `7QF2-0ZKM-9T4B-XW3H`.
public final class LookupCode {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private LookupCode() {}

    /// A code that nobody can guess.
    public static String random(SecureRandom random) {
        return grouped(random.ints(LENGTH, 0, DIGITS.length())
                .mapToObj(digit -> String.valueOf(DIGITS.charAt(digit)))
                .collect(Collectors.joining()));
    }

    /// The code as it was issued, from what a person typed: any case, spaces or hyphens anywhere, O for 0, I and L
    /// for 1. What cannot be a code comes back as a text that no certificate has.
    public static String read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        var readable = plain.length() == LENGTH && plain.chars().allMatch(digit -> DIGITS.indexOf(digit) >= 0);
        return readable ? grouped(plain) : "";
    }

    private static String grouped(String digits) {
        return IntStream.range(0, LENGTH / GROUP)
                .mapToObj(group -> digits.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-"));
    }
}
