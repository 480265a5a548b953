package vn.ocop.certification.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.SigningTitle;
import vn.ocop.certification.history.Stamp;
import vn.ocop.workflow.Stateful;

/// A recognition decision (quyết định công nhận) of the People's Committee, which lists many products.
///
/// @param issuer the unit whose authority decides: the unit itself, the one that took it over, or the centre whose
///     decision it records
/// @param proposedBy subject of the token of who wrote its proposal
/// @param signedAs in what office it was signed; absent where nobody said so
/// @param number the decision's own number, used once by an issuer in a year
public record Decision(
        UUID id,
        long version,
        DecisionState state,
        UUID proposalId,
        String proposedBy,
        String unitCode,
        String issuer,
        String number,
        LocalDate decidedOn,
        List<String> legalGrounds,
        List<ListedProduct> products,
        Stamp prepared,
        @Nullable Stamp signed,
        @Nullable SigningTitle signedAs,
        @Nullable Closing rejected)
        implements Stateful<DecisionState> {
    /// The centre's code in the list of administrative units.
    static final String CENTRE = "00";

    public Decision {
        legalGrounds = List.copyOf(legalGrounds);
        products = List.copyOf(products);
    }

    /// Whether it records what the centre decided.
    public boolean central() {
        return issuer.equals(CENTRE);
    }

    /// The next version, in this state.
    Decision in(DecisionState to) {
        return copy(version + 1, to, signed, signedAs, rejected);
    }

    /// The decision as it would be with this signature.
    Decision signedBy(Stamp signer, @Nullable SigningTitle as) {
        return copy(version, state, signer, as, rejected);
    }

    Decision rejectedBecause(Closing reason) {
        return copy(version, state, signed, signedAs, reason);
    }

    /// Whether its signer neither proposed nor prepared it nor registered or scored a product on it.
    boolean isSignedIndependently() {
        return signed != null && SignerCheck.dependences(this, signed.person()).isEmpty();
    }

    private Decision copy(
            long next,
            DecisionState to,
            @Nullable Stamp signer,
            @Nullable SigningTitle as,
            @Nullable Closing rejection) {
        return new Decision(
                id,
                next,
                to,
                proposalId,
                proposedBy,
                unitCode,
                issuer,
                number,
                decidedOn,
                legalGrounds,
                products,
                prepared,
                signer,
                as,
                rejection);
    }
}
