package vn.ocop.certification.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.certification.history.Stamp;
import vn.ocop.rulebook.Deadline;
import vn.ocop.rulebook.RevocationGround;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.problem.Problems;

/// What the law says of revocations: its grounds, and the time to decide. Rules that leave both to the provinces are
/// read with those of the latest rules that have them (*assumed*).
@Component
public class RevocationRules {
    private final Rulebooks rulebooks;

    RevocationRules(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /// The grounds on which a certificate may be revoked for what was found on that day.
    public List<RevocationGround> grounds(LocalDate foundOn) {
        return candidates(foundOn)
                .map(Rulebook::revocationGrounds)
                .filter(grounds -> !grounds.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// The words for a ground, whichever rules know it; its code where none does.
    public String name(String code, Locale language) {
        return newestFirst()
                .flatMap(rulebook -> rulebook.revocationGrounds().stream())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .map(ground -> language.getLanguage().equals("en") ? ground.nameEn() : ground.name())
                .orElse(code);
    }

    /// A revocation for a finding, as it is requested.
    ///
    /// @param foundOn the day of the finding
    /// @throws vn.ocop.web.problem.Problem 400 at `/ground` for what is no ground on that day
    Revocation requested(Finding finding, LocalDate foundOn, Stamp by) {
        if (grounds(foundOn).stream().noneMatch(ground -> ground.code().equals(finding.ground()))) {
            throw Problems.invalid().at("/ground", "revocation.no-legal-ground");
        }
        return new Revocation(finding.ground(), finding.reason(), foundOn, dueOn(foundOn), by, null);
    }

    private LocalDate dueOn(LocalDate foundOn) {
        return candidates(foundOn)
                .map(rulebook -> rulebook.terms().revocation())
                .flatMap(Optional::stream)
                .findFirst()
                .map(Deadline::days)
                .map(foundOn::plusDays)
                .orElse(foundOn);
    }

    private Stream<Rulebook> candidates(LocalDate day) {
        return Stream.concat(rulebooks.inForceOn(day).stream(), newestFirst());
    }

    private Stream<Rulebook> newestFirst() {
        return rulebooks.all().reversed().stream();
    }
}
