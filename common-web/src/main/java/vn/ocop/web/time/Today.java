package vn.ocop.web.time;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// The legal date: the day it is in Viet Nam.
public final class Today {
    /// The zone in which deadlines and validity count.
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final InstantSource time;

    public Today(InstantSource time) {
        this.time = time;
    }

    /// The date now.
    public LocalDate get() {
        return LocalDate.ofInstant(time.instant(), ZONE);
    }
}
