package vn.ocop.local.supervise;

import java.util.ArrayList;
import java.util.List;
import vn.ocop.local.process.PortHolder;
import vn.ocop.local.process.Ports;

/// Looks before the start whether every port is free, and names who holds those that are not.
final class PortCheck {
    private PortCheck() {}

    /// One line per taken port; empty when all are free.
    static List<String> taken(PortPlan ports, int instances) {
        var problems = new ArrayList<String>();
        ports.all(instances).forEach((name, port) -> {
            if (!Ports.isFree(port)) {
                var holder = PortHolder.of(port).map(who -> " by " + who).orElse("");
                problems.add("port " + port + " (" + name + ") is taken" + holder + ": free it or set "
                        + PortPlan.settingFor(base(name)) + " in the environment or in .ocop/config");
            }
        });
        return problems;
    }

    private static String base(String name) {
        return name.replaceFirst("-\\d+", "").replace(" management", "");
    }
}
