package vn.ocop.rulebook;

import java.util.Map;

/// A member's ticks: the position of the ticked box by the criterion's code. Whether it fits a set, the set checks.
public record Sheet(Map<String, Integer> ticks) {
    public Sheet {
        ticks = Map.copyOf(ticks);
    }
}
