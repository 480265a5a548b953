package vn.ocop.registration.evidence;

import java.time.InstantSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Removes what was never finished, once an hour.
@Component
public class UploadClerk {
    private static final int BATCH = 100;

    private final PartialUploads uploads;
    private final PartStore parts;
    private final InstantSource time;

    UploadClerk(PartialUploads uploads, PartStore parts, InstantSource time) {
        this.uploads = uploads;
        this.parts = parts;
        this.time = time;
    }

    /// Removes uploads whose day is over, with their parts.
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    @Transactional
    public void tidy() {
        for (var id : uploads.expired(time.instant(), BATCH)) {
            uploads.parts(id).forEach(parts::remove);
            uploads.remove(id);
        }
    }
}
