package vn.ocop.registration.administration;

import java.time.LocalDate;
import java.util.List;

/// The windows for recording dossiers afterwards.
public interface Backfills {
    void add(Backfill backfill);

    /// Whether a window of the province is open for that day.
    boolean covers(String provinceCode, LocalDate day);

    /// The province's windows, latest first.
    List<Backfill> of(String provinceCode);
}
