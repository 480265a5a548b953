package vn.ocop.inspector.jdbc;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A row of a service's quarantine, written `evaluation/17`.
public record Reference(Service service, long id) {
    private static final Pattern FORM = Pattern.compile("([a-z]+)/(\\d{1,18})");

    /// What the text means, if it means a row.
    public static Optional<Reference> of(String text) {
        var form = FORM.matcher(text.toLowerCase(Locale.ROOT));
        return form.matches()
                ? Stream.of(Service.values())
                        .filter(service -> service.id().equals(form.group(1)))
                        .map(service -> new Reference(service, Long.parseLong(form.group(2))))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public String toString() {
        return service.id() + "/" + id;
    }
}
