package vn.ocop.evaluation.council;

import java.util.List;
import java.util.UUID;

/// Says who has handed in sheets that are not counted yet.
public interface OpenVotes {
    /// The products of the session that are being scored and for which the person has handed in a sheet. Until the
    /// transaction ends no sheet comes in on any of them, and no pass of theirs closes.
    List<String> heldProductsVotedOnBy(UUID sessionId, String person);
}
