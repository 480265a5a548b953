package vn.ocop.evaluation.minutes.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.ocop.documents.Manuscript;
import vn.ocop.documents.Press;
import vn.ocop.documents.Template;
import vn.ocop.evaluation.minutes.MinutesState;
import vn.ocop.evaluation.minutes.Part;
import vn.ocop.evaluation.minutes.ReadingDesk.Copy;
import vn.ocop.evaluation.minutes.Signature;
import vn.ocop.evaluation.minutes.Signer;
import vn.ocop.web.time.Today;

/// Minutes on paper, with their signatures, as a page and as PDF.
@Component
class MinutesPaper {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Template TEMPLATE = Template.beside(MinutesPaper.class, "minutes");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final Press press = new Press();
    private final MessageSource messages;

    MinutesPaper(MessageSource messages) {
        this.messages = messages;
    }

    String html(Copy copy) {
        var minutes = copy.minutes();
        var parts = minutes.parts().stream()
                .map(part -> PartFacts.of(part, copy.withheld().contains(part.key())))
                .toList();
        var signers = minutes.signers().stream()
                .map(signer -> signer(signer, minutes.signatures()))
                .toList();
        return TEMPLATE.with(new Facts(
                words(minutes.number() == 0 ? "minutes.title" : "minutes.title.supplement", minutes.number()),
                minutes.sha256().substring(0, 12),
                minutes.state() != MinutesState.SIGNED,
                parts,
                signers,
                time(minutes.drafted().at()),
                minutes.sha256()));
    }

    byte[] pdf(Copy copy) {
        return press.print(Manuscript.of(html(copy), copy.minutes().drafted().at()));
    }

    private SignerFacts signer(Signer signer, List<Signature> signatures) {
        var signature = signatures.stream()
                .filter(one -> one.person().equals(signer.person()))
                .findFirst();
        return new SignerFacts(
                signer.name(),
                words("minutes.signer." + signer.position()),
                signature.isPresent(),
                signature.map(one -> time(one.at())).orElse(""),
                signature
                        .filter(one -> !one.withheld().isEmpty())
                        .map(one -> String.valueOf(one.withheld().size()))
                        .orElse(""));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    private static String time(Instant moment) {
        return TIME.format(ZonedDateTime.ofInstant(moment, Today.ZONE));
    }

    /// What the template shows.
    record Facts(
            String title,
            String mark,
            boolean draft,
            List<PartFacts> parts,
            List<SignerFacts> signers,
            String drafted,
            String sha256) {}

    /// A part of the text.
    record PartFacts(boolean withheld, String html, String sha256) {
        static PartFacts of(Part part, boolean withheld) {
            return new PartFacts(withheld, withheld ? "" : part.html(), part.sha256());
        }
    }

    /// One of the two, and whether they have signed.
    ///
    /// @param without how many parts the signer could not see, or empty
    record SignerFacts(String name, String position, boolean signed, String at, String without) {}
}
