package vn.ocop.verifier.record;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// What a record or a credential says of a certificate.
///
/// @param through the last day on which it holds by what was signed
record Facts(
        String code,
        String number,
        String product,
        String producer,
        int stars,
        String decision,
        LocalDate from,
        LocalDate through) {
    private static final int DAY = 10;
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /// Reads them.
    ///
    /// @throws Forged for something that the issuer signed for another purpose
    static Facts of(Signed signed) throws Forged {
        return switch (signed.type()) {
            case Signed.RECORD -> ofRecord(signed.says());
            case Signed.CREDENTIAL -> ofCredential(signed.says());
            default -> throw new Forged("không phải bản ghi của giấy chứng nhận / not about a certificate");
        };
    }

    private static Facts ofRecord(JsonNode says) {
        return new Facts(
                says.path("c").asString(""),
                says.path("n").asString(""),
                says.path("p").asString(""),
                says.path("o").asString(""),
                says.path("s").asInt(0),
                says.path("d").asString(""),
                LocalDate.parse(says.path("f").asString("")),
                LocalDate.parse(says.path("t").asString("")));
    }

    private static Facts ofCredential(JsonNode says) throws Forged {
        var facts = says.path("ocop");
        if (facts.isMissingNode()) {
            throw new Forged("không phải chứng nhận OCOP / no OCOP certificate");
        }
        return new Facts(
                facts.path("code").asString(""),
                facts.path("number").asString(""),
                facts.path("product").asString(""),
                facts.path("producer").asString(""),
                facts.path("stars").asInt(0),
                facts.path("decisionNumber").asString(""),
                day(says.path("validFrom")),
                day(says.path("validUntil")));
    }

    /// The moments of a credential are told in the time of Viet Nam.
    private static LocalDate day(JsonNode moment) {
        return LocalDate.parse(moment.asString("").substring(0, DAY));
    }

    /// What stands on the paper, word for word.
    List<String> printed() {
        return List.of(code, number, decision, stars + " sao", PRINTED.format(from), PRINTED.format(through));
    }

    List<String> lines() {
        return List.of(
                "  " + stars + " sao / stars: " + product,
                "  chủ thể / producer: " + producer,
                "  số / number: " + number + " (" + decision + ")",
                "  từ ngày / from " + from + " – hết ngày / through " + through,
                "  mã / code: " + code);
    }
}
