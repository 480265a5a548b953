package vn.ocop.certification.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Judges papers by the machine-checkable rules of PDF/UA-1 (ISO 14289-1), as veraPDF has them.
final class PdfUa {
    private static final PDFAFlavour UA_1 = PDFAFlavour.PDFUA_1;

    private PdfUa() {}

    /// The clauses that the paper breaks; empty where it conforms.
    static List<String> faults(byte[] paper) {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        try (var parsed = foundry.createParser(new ByteArrayInputStream(paper), UA_1);
                var validator = foundry.createValidator(UA_1, false)) {
            return validator.validate(parsed).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VeraPDFException unreadable) {
            throw new AssertionError("not to be judged", unreadable);
        }
    }
}
