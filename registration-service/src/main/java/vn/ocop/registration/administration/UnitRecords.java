package vn.ocop.registration.administration;

import java.util.List;
import vn.ocop.web.administration.Unit;

/// All units that ever were, beside the question who bears a code on a day.
public interface UnitRecords {
    /// Every unit that bears or bore the code, latest first.
    List<Unit> of(String code);

    /// Whether none is on record.
    boolean isEmpty();

    /// Keeps others from filling the records until the transaction ends.
    void lock();
}
