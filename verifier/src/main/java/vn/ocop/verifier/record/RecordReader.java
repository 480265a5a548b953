package vn.ocop.verifier.record;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.ocop.verifier.verify.Claim;
import vn.ocop.verifier.verify.Content;
import vn.ocop.verifier.verify.Reader;

/// Checks a text: of a QR, with the record in its address; a bare record; a credential.
public final class RecordReader implements Reader {
    private static final Pattern RECORD = Pattern.compile("[?&]r=([^&#\\s]*)");
    private static final Pattern CODE = Pattern.compile("/v/([^/?#\\s]*)");
    private static final Pattern TEXT = Pattern.compile("\\s*[\\x21-\\x7e]+\\s*");

    @Override
    public boolean reads(Content content) {
        return TEXT.matcher(content.text()).matches();
    }

    @Override
    public int check(Claim claim, PrintStream out) {
        return check(claim, claim.content().text().strip(), out);
    }

    static int check(Claim claim, String text, PrintStream out) {
        var answer = answer(claim, text);
        out.println(answer.text());
        answer.lines().forEach(out::println);
        return answer.exit();
    }

    /// Checks the text that a QR holds.
    ///
    /// @throws IllegalArgumentException where there are no keys to check it with
    public static RecordAnswer answer(Claim claim, String text) {
        var keys = claim.keys();
        if (keys == null) {
            throw new IllegalArgumentException("thiếu khóa của cơ quan cấp / the issuer's keys are missing: --keys");
        }
        try {
            var set = KeySet.read(keys);
            var signed = Signed.open(record(text), set);
            var facts = Facts.of(signed);
            refuseOtherCode(text, facts);
            var found = new StatusOf(claim, signed, facts).found(text, StatusLists.read(claim.lists(), set));
            var first = found.answer().text() + ": " + found.why();
            return new RecordAnswer(
                    found.answer().exit(), first, signed.trial(), facts.printed(), lines(facts, signed));
        } catch (Forged forged) {
            return RecordAnswer.forged(String.valueOf(forged.getMessage()));
        }
    }

    private static List<String> lines(Facts facts, Signed signed) {
        var lines = new ArrayList<>(facts.lines());
        lines.add("  khóa / key: " + signed.kid()
                + (signed.trial() ? " – khóa thử nghiệm, chưa có giá trị / a trial key, which proves nothing" : ""));
        return List.copyOf(lines);
    }

    private static String record(String text) {
        var record = RECORD.matcher(text);
        return record.find() ? record.group(1) : text;
    }

    private static void refuseOtherCode(String text, Facts facts) throws Forged {
        var code = CODE.matcher(text);
        if (code.find() && !code.group(1).equals(facts.code())) {
            throw new Forged("bản ghi là của mã khác / the record is of another code: " + facts.code());
        }
    }

    /// All kinds of content that are checked with the issuer's keys.
    public static List<Reader> all() {
        return List.of(new ImageReader(), new RecordReader());
    }
}
