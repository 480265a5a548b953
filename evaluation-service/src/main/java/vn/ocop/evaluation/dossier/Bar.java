package vn.ocop.evaluation.dossier;

/// Why a person may not score a dossier although a council seats the person.
///
/// @param person the subject of the person's token
public record Bar(String person, Ground ground) {
    /// What keeps a person from scoring.
    public enum Ground {
        /// The person advised the council on the dossier: no conflict of interest, but no vote.
        ADVISED,
        /// The person is connected with the producer.
        RELATION,
        /// The person is connected with another producer of the same legal representative.
        SAME_REPRESENTATIVE,
        /// The person works for the producer's commune.
        OWN_COMMUNE,
        /// The person, or whoever leads the council, said so; it stands on the review as a recusal.
        DECLARED;

        /// Whether the person may not see either what the council does.
        public boolean conflicts() {
            return this != ADVISED;
        }
    }

    /// Whether it keeps this person from seeing what the council does.
    public boolean conflicts(String somebody) {
        return ground.conflicts() && person.equals(somebody);
    }
}
