package vn.ocop.rulebook;

/// A ground on which the law lets a certificate be revoked.
///
/// @param code by which a revocation names it, e.g. `FORGED_PAPERS`
/// @param name the Vietnamese words
/// @param nameEn the English words
public record RevocationGround(String code, String name, String nameEn) {
    public RevocationGround {
        Check.that(code.matches("[A-Z]+(_[A-Z]+)*"), "'%s' is not a ground's code", code);
    }
}
