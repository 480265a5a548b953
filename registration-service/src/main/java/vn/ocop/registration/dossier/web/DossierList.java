package vn.ocop.registration.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.events.DossierId;
import vn.ocop.registration.dossier.DossierDesk;
import vn.ocop.registration.dossier.DossierSearch;
import vn.ocop.registration.dossier.DossierState;
import vn.ocop.registration.dossier.HistoryEntry;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/// Lists dossiers page by page, and what happened to one.
@Component
class DossierList {
    private static final String NAME = "dossiers";

    private final DossierDesk desk;
    private final DossierViews views;
    private final Cursors cursors;
    private final Words words;

    DossierList(DossierDesk desk, DossierViews views, Cursors cursors, Words words) {
        this.desk = desk;
        this.views = views;
        this.cursors = cursors;
        this.words = words;
    }

    Page<DossierView> find(
            Actor actor,
            PageRequest page,
            @Nullable DossierState state,
            @Nullable String q,
            @Nullable String communeCode) {
        var before = cursors.read(NAME, page.after()).map(cursor -> cursor.uuid(0));
        var search = new DossierSearch(state, q, communeCode, before.orElse(null), page.rows());
        return Page.of(desk.search(actor, search), page, dossier -> cursors.write(NAME, dossier.id()))
                .map(dossier -> views.of(dossier, actor));
    }

    List<HistoryView> history(Actor actor, DossierId id) {
        return desk.history(actor, id).stream().map(this::view).toList();
    }

    private HistoryView view(HistoryEntry entry) {
        var act = entry.act();
        return new HistoryView(
                entry.version(),
                entry.deed(),
                words.ofDeed(entry.deed()),
                entry.from(),
                entry.to(),
                words.of(entry.to()),
                act.person(),
                entry.name(),
                act.at(),
                act.why());
    }
}
