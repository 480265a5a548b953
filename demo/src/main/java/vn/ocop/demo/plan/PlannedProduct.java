package vn.ocop.demo.plan;

/// One product of a planned round. Names, points and reasons are invented; the communes are real.
///
/// @param districtCode empty where the rules know no district
/// @param districtPoints what the members of the district's council tick towards; 0 where there is no
///     district
/// @param provincePoints what the members of the provincial council tick towards
/// @param incident what happens to it on the way
public record PlannedProduct(
        int number,
        String producer,
        String producerKind,
        String communeCode,
        String districtCode,
        String address,
        String product,
        int setNumber,
        int districtPoints,
        int provincePoints,
        Incident incident) {
    /// What a round shows besides the straight way.
    public enum Incident {
        NONE,
        /// Returned once by the first office, mended, handed in again.
        RETURNED,
        /// Two sheets lie more than ten points apart: a second pass.
        SPREAD,
        /// The council asks for a supplement between two passes.
        SUPPLEMENT,
        /// A member of the council is connected with the producer.
        RECUSAL,
        /// Scored below what the province certifies.
        TURNED_DOWN,
        /// A four-star gate is missed, whatever the points.
        GATE
    }
}
