package vn.ocop.local.supervise;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Which port is whose: defaults, changed one by one by settings like `OCOP_PORT_REGISTRATION`.
public final class PortPlan {
    /// A service's management port lies this far above its own.
    private static final int MANAGEMENT = 1000;
    /// Ports of the second instance lie this far above those of the first.
    private static final int NEXT_INSTANCE = 100;

    private static final Map<String, Integer> DEFAULTS = defaults();

    private final Map<String, Integer> ports = new LinkedHashMap<>();

    /// The defaults, with what is set.
    ///
    /// @param setting gives a setting's text, or an empty one where nothing is set
    /// @throws IllegalArgumentException naming the setting that is no port
    public PortPlan(UnaryOperator<String> setting) {
        DEFAULTS.forEach((name, port) -> ports.put(name, chosen(name, port, setting)));
    }

    public int of(String name) {
        var port = ports.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no port for " + name);
        }
        return port;
    }

    /// Where an instance of a service listens.
    ///
    /// @param instance counted from 1
    public int of(Service service, int instance) {
        return of(service.id()) + (instance - 1) * NEXT_INSTANCE;
    }

    public int management(Service service, int instance) {
        return of(service, instance) + MANAGEMENT;
    }

    /// Every port that a stack with so many instances listens on, with the name of its user.
    public Map<String, Integer> all(int instances) {
        var all = new LinkedHashMap<String, Integer>();
        for (var name : new String[] {"postgres", "kafka", "kafka-controller", "sign-in"}) {
            all.put(name, of(name));
        }
        for (var service : Service.values()) {
            for (int instance = 1; instance <= instances; instance++) {
                var name = service.id() + (instance == 1 ? "" : "-" + instance);
                all.put(name, of(service, instance));
                all.put(name + " management", management(service, instance));
            }
        }
        return all;
    }

    /// The setting that moves a port.
    public static String settingFor(String name) {
        return "OCOP_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static int chosen(String name, int port, UnaryOperator<String> setting) {
        var text = setting.apply(settingFor(name)).strip();
        if (text.isEmpty()) {
            return port;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException(settingFor(name) + " is not a port: " + text);
        }
        return Integer.parseInt(text);
    }

    private static Map<String, Integer> defaults() {
        var defaults = new LinkedHashMap<String, Integer>();
        defaults.put("postgres", 15_432);
        defaults.put("kafka", 19_092);
        defaults.put("kafka-controller", 19_093);
        defaults.put("sign-in", 8_090);
        defaults.put("registration", 8_081);
        defaults.put("evaluation", 8_082);
        defaults.put("certification", 8_083);
        return defaults;
    }
}
