package vn.ocop.certification.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.Certificates;
import vn.ocop.certification.history.Steps;
import vn.ocop.web.text.LookupCode;
import vn.ocop.web.time.Today;

/// Answers the public: who holds a certificate's code may know what the certificate says and whether it holds.
/// Codes carry 80 random bits, so that trying them finds nothing.
@Component
public class PublicRegister {
    private final Certificates certificates;
    private final Steps steps;
    private final Today today;

    PublicRegister(Certificates certificates, Steps steps, Today today) {
        this.certificates = certificates;
        this.steps = steps;
        this.today = today;
    }

    /// A certificate and its status on a day, as known now.
    public record Entry(Certificate certificate, LocalDate on) {
        /// The answer in one word.
        public Verdict verdict() {
            return Verdict.of(certificate.on(on));
        }
    }

    /// The certificate with this code; empty alike for a code that was never issued and for what is no code.
    ///
    /// @param on the day asked about; absent for today
    public Optional<Entry> find(String code, @Nullable LocalDate on) {
        var day = on == null ? today.get() : on;
        return certificates.findByCode(LookupCode.read(code)).map(certificate -> new Entry(certificate, day));
    }

    /// What happened to it, the oldest first, as everybody may know.
    public List<Happening> history(Certificate certificate) {
        return steps.of(certificate.id().value()).stream()
                .flatMap(step -> Happening.of(step, certificate).stream())
                .toList();
    }

    /// The code of the certificate that took its place.
    public Optional<String> newer(Certificate certificate) {
        return Optional.ofNullable(certificate.replacement())
                .flatMap(replacement -> certificates.find(replacement.by()))
                .map(newer -> newer.content().lookupCode());
    }
}
