package vn.ocop.certification.certificate.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Extension;

/// A decision that extended a certificate.
record ExtensionView(String decisionNumber, LocalDate decidedOn, LocalDate validBefore) {
    static @Nullable ExtensionView ofNullable(@Nullable Extension extension) {
        return extension == null
                ? null
                : new ExtensionView(extension.decisionNumber(), extension.decidedOn(), extension.before());
    }
}
