package vn.ocop.verifier.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1InputStream;
import org.jspecify.annotations.Nullable;

/// The two parts of a file that a signature covers: all before its own hexadecimal digits, and what follows them.
final class SignedRange {
    private static final int NUMBERS = 4;

    private final byte[] file;
    private final int gap;
    private final int rest;
    private final int end;

    /// @param gap where the digits with their brackets begin
    /// @param rest where the file goes on behind them
    /// @param end where the covered part ends
    private SignedRange(byte[] file, int gap, int rest, int end) {
        this.file = file;
        this.gap = gap;
        this.rest = rest;
        this.end = end;
    }

    /// The range, if it is one that leaves out nothing but the signature itself.
    static Optional<SignedRange> of(byte[] file, int @Nullable [] numbers) {
        if (numbers == null || numbers.length != NUMBERS || numbers[0] != 0) {
            return Optional.empty();
        }
        long end = (long) numbers[2] + numbers[3];
        if (numbers[1] <= 0 || numbers[2] <= numbers[1] + 1 || numbers[3] < 0 || end > file.length) {
            return Optional.empty();
        }
        var range = new SignedRange(file, numbers[1], numbers[2], (int) end);
        return range.leavesOutDigitsOnly() ? Optional.of(range) : Optional.empty();
    }

    private boolean leavesOutDigitsOnly() {
        if (file[gap] != '<' || file[rest - 1] != '>') {
            return false;
        }
        var digits = digits();
        return digits.length() % 2 == 0
                && digits.chars().allMatch(HexFormat::isHexDigit)
                && (digits.equals(digits.toLowerCase(Locale.ROOT)) || digits.equals(digits.toUpperCase(Locale.ROOT)));
    }

    /// In one case, as a program writes them: no other spelling passes for what was signed.
    private String digits() {
        return new String(file, gap + 1, rest - gap - 2, StandardCharsets.ISO_8859_1);
    }

    /// How much stands behind the covered part.
    int appended() {
        return file.length - end;
    }

    byte[] content() {
        var content = Arrays.copyOf(file, gap + end - rest);
        System.arraycopy(file, rest, content, gap, end - rest);
        return content;
    }

    /// The signature itself, if nothing but zeros fills the rest of its room.
    Optional<byte[]> signature() {
        var room = HexFormat.of().parseHex(digits());
        try (var parser = new ASN1InputStream(room)) {
            var signature = parser.readObject();
            if (signature == null) {
                return Optional.empty();
            }
            var filling = parser.readAllBytes();
            return IntStream.range(0, filling.length).allMatch(i -> filling[i] == 0)
                    ? Optional.of(Arrays.copyOf(room, room.length - filling.length))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
