package vn.ocop.inspector.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.inspector.jdbc.Service;
import vn.ocop.inspector.lifecycle.LifecyclePages;

/// An invariant of one database, written as a query for its violations in `checks/`.
final class SqlInvariant implements Invariant {
    private static final String LIFECYCLES = ":lifecycles";
    /// Stands in a query for what was granted, and what passed with it from units that were taken over.
    private static final String ACTING = "grant_acting";

    private final Databases databases;
    private final Service service;
    private final String name;
    private final String query;
    private final LifecyclePages pages;

    /// Reads the query from the class path.
    ///
    /// @param file below `checks/`, for example `certification/I12-no-number-twice`
    /// @param pages given to a query that asks for `:lifecycles`, as JSON
    SqlInvariant(Databases databases, Service service, String file, LifecyclePages pages) {
        this.databases = databases;
        this.service = service;
        this.name = file.substring(file.indexOf('/') + 1, file.indexOf('-'));
        this.pages = pages;
        this.query = read("/checks/" + file + ".sql").replace(ACTING, "(" + read("/checks/web/grant-acting.sql") + ")");
    }

    @Override
    public String code() {
        return name + " " + service.id();
    }

    @Override
    public String statement() {
        return comment("-- vi: ") + " / " + comment("-- en: ");
    }

    @Override
    public List<String> violations() {
        return query.contains(LIFECYCLES)
                ? databases.lines(service, query, LIFECYCLES.substring(1), pages.json())
                : databases.lines(service, query);
    }

    private String comment(String start) {
        return query.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElse("");
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(SqlInvariant.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
