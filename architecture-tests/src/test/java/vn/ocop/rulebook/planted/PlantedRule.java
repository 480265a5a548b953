package vn.ocop.rulebook.planted;

import org.springframework.statemachine.StateMachine;
import org.springframework.util.StringUtils;

/// Knows libraries where the law knows none.
record PlantedRule(StateMachine<String, String> name) {
    boolean named() {
        return StringUtils.hasText(name.getId());
    }
}
