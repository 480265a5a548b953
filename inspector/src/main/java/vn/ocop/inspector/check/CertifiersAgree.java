package vn.ocop.inspector.check;

import java.util.List;
import vn.ocop.inspector.jdbc.Stars;
import vn.ocop.inspector.jdbc.Stars.Certifier;
import vn.ocop.rulebook.Rulebooks;

/// V05: whose authority certifies a product follows from the dossier's rulebook and the stars.
final class CertifiersAgree implements Invariant {
    private final Stars stars;
    private final Rulebooks rulebooks;

    CertifiersAgree(Stars stars, Rulebooks rulebooks) {
        this.stars = stars;
        this.rulebooks = rulebooks;
    }

    @Override
    public String code() {
        return "V05 certification";
    }

    @Override
    public String statement() {
        return "Cấp công nhận đúng theo bộ quy định và số sao / Who certifies follows from the rulebook and the stars";
    }

    @Override
    public List<String> violations() {
        return stars.certifiers().stream()
                .filter(certifier -> !isLawful(certifier))
                .map(certifier -> "dossier %s with %d stars under %s is to be certified by %s"
                        .formatted(certifier.dossierId(), certifier.stars(), certifier.rulebook(), certifier.tier()))
                .toList();
    }

    private boolean isLawful(Certifier certifier) {
        var rulebook = rulebooks.get(certifier.rulebook());
        return rulebook.certifies(certifier.stars())
                && rulebook.certifierOf(certifier.stars()).name().equals(certifier.tier());
    }
}
