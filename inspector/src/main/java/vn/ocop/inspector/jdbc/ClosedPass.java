package vn.ocop.inspector.jdbc;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A closed pass as evaluation-service recorded it, with the sheets that counted.
///
/// @param nearestBox whether the province rounds a criterion to the nearest box
/// @param sheets each member's ticks: the position of the box by criterion
public record ClosedPass(
        UUID reviewId,
        int number,
        String rulebook,
        int setNumber,
        boolean nearestBox,
        int sum,
        int count,
        int bandStars,
        int stars,
        List<Map<String, Integer>> sheets) {}
