package vn.ocop.messaging;

/// What a person may do about events that could not be applied. Whoever does it answers for it by name.
public interface Quarantine {
    /// Tries the event once more, now. When it is applied, its stream's parked successors follow.
    ///
    /// @param id of the quarantine's row
    /// @param by the person who asks for it
    /// @return whether it left the quarantine; if not, its row says why
    /// @throws IllegalArgumentException when no open row has that id
    boolean redrive(long id, String by);

    /// Gives the event up for good; its stream goes on with the next one.
    ///
    /// @param reason kept with the row
    /// @throws IllegalArgumentException when no open row has that id
    void discard(long id, String by, String reason);
}
