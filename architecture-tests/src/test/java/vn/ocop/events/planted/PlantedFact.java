package vn.ocop.events.planted;

import org.springframework.util.StringUtils;

/// Knows a library where facts know none.
record PlantedFact(String name) {
    boolean named() {
        return StringUtils.hasText(name);
    }
}
