package vn.ocop.events.docs;

import java.util.List;

/// A service as the events see it: the topics that it tells, and those that it reads.
record Service(String name, List<String> tells, List<String> reads) {
    private static final List<Service> ALL = List.of(
            new Service(
                    "registration",
                    List.of("ocop.registration", "ocop.administration"),
                    List.of("ocop.evaluation", "ocop.certification")),
            new Service("evaluation", List.of("ocop.evaluation"), List.of("ocop.registration", "ocop.administration")),
            new Service(
                    "certification",
                    List.of("ocop.certification"),
                    List.of("ocop.registration", "ocop.evaluation", "ocop.administration")));

    static Service tellerOf(String topic) {
        return ALL.stream()
                .filter(service -> service.tells.contains(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody tells " + topic));
    }

    static List<Service> readersOf(String topic) {
        return ALL.stream().filter(service -> service.reads.contains(topic)).toList();
    }

    @Override
    public String toString() {
        return name + "-service";
    }
}
