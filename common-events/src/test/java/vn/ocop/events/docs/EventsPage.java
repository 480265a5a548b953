package vn.ocop.events.docs;

import static java.util.stream.Collectors.joining;

import tools.jackson.databind.JsonNode;
import vn.ocop.events.catalogue.Catalogue;
import vn.ocop.events.catalogue.CataloguedEvent;
import vn.ocop.events.catalogue.Family;
import vn.ocop.events.golden.GoldenEvents;
import vn.ocop.events.golden.PlainJson;
import vn.ocop.events.schema.PrettyJson;

/// Writes `docs/events.md`: per topic, every event with its fields and an example.
final class EventsPage {
    private static final String HEAD = """
            # Events
            Generated from the records of `common-events`, their comments and the golden files; a test compares.
            To write it anew: `mvn -pl common-events test -Dgolden.update=true`.

            Each event is told once, on the topic of its family, under the key of its stream: the dossier, or for
            facts about no dossier the unit, grant or policy. The value is JSON as below; the headers are
            CloudEvents' (`asyncapi.yaml`). Optional fields are left out when absent, others are refused.
            The JSON Schemas stand in `common-events/src/main/resources/schemas`.
            Beside these topics each service has one for digests of what it told and what it holds, as
            `ocop.registration.delivery`: no facts, kept for a day (ADR 47).
            The examples fill every field, even those that exclude one another; their names are invented.
            """;

    private final Comments comments;
    private final Meanings meanings;
    private final StringBuilder page = new StringBuilder(HEAD);

    EventsPage(Comments comments) {
        this.comments = comments;
        this.meanings = new Meanings(comments);
    }

    String write() {
        Catalogue.families().forEach(this::contents);
        Catalogue.families().forEach(this::family);
        new PartsSection(comments, meanings).appendTo(page);
        return page.toString();
    }

    private void contents(Family family) {
        page.append("\n**%s**, told by %s, read by %s\n\n".formatted(family.topic(), teller(family), readers(family)));
        for (var event : family.events()) {
            var anchor = event.wireName().replace(".", "");
            page.append("- [%s](#%s)\n".formatted(event.wireName(), anchor));
        }
    }

    private void family(Family family) {
        page.append("\n## Topic %s\n%s\n"
                .formatted(family.topic(), comments.of(family.type()).text()));
        for (var event : family.events()) {
            event(family, event);
        }
    }

    private void event(Family family, CataloguedEvent event) {
        page.append("\n### %s\n%s\n\n"
                .formatted(event.wireName(), comments.of(event.type()).text()));
        page.append("`%s`; told by %s, read by %s.\n\n"
                .formatted(event.type().getSimpleName(), teller(family), readers(family)));
        FieldTable.append(page, event.type(), meanings);
        var example = PlainJson.MAPPER.readValue(GoldenEvents.full(event).json(), JsonNode.class);
        page.append("\n```json\n%s```\n".formatted(PrettyJson.of(example)));
    }

    private static Service teller(Family family) {
        return Service.tellerOf(family.topic());
    }

    private static String readers(Family family) {
        return Service.readersOf(family.topic()).stream().map(Service::toString).collect(joining(", "));
    }
}
