package vn.ocop.local.test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import vn.ocop.local.process.Ports;
import vn.ocop.local.supervise.PortPlan;

/// Ports for a whole stack of a test's own, none of which anybody holds.
final class FreePorts {
    private static final List<String> NAMES =
            List.of("registration", "evaluation", "certification", "sign-in", "postgres", "kafka", "kafka-controller");
    private static final int LOWEST = 20_000;
    private static final int BLOCKS = 60;
    private static final int BLOCK = 10;
    private static final int TRIES = 100;

    private FreePorts() {}

    /// As settings, for example `OCOP_PORT_KAFKA`.
    static Map<String, String> asSettings(int instances) {
        for (int tried = 0; tried < TRIES; tried++) {
            var settings = block(LOWEST + ThreadLocalRandom.current().nextInt(BLOCKS) * BLOCK);
            var plan = new PortPlan(name -> settings.getOrDefault(name, ""));
            if (plan.all(instances).values().stream().allMatch(Ports::isFree)) {
                return settings;
            }
        }
        throw new IllegalStateException("no free ports found");
    }

    private static Map<String, String> block(int first) {
        var settings = new LinkedHashMap<String, String>();
        for (int i = 0; i < NAMES.size(); i++) {
            settings.put(PortPlan.settingFor(NAMES.get(i)), Integer.toString(first + i));
        }
        return settings;
    }
}
