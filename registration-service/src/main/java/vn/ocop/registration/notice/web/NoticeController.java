package vn.ocop.registration.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.registration.notice.Notice;
import vn.ocop.registration.notice.NoticeDesk;
import vn.ocop.registration.notice.NoticeSearch;
import vn.ocop.registration.notice.NoticeStatus;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/// What was written to producers and offices about their dossiers and certificates on paper.
@RestController
@Tag(name = "Notices")
@RequestMapping("/api/v1/notices")
class NoticeController {
    private static final String NAME = "notices";

    private final NoticeDesk desk;
    private final Cursors cursors;
    private final MessageSource messages;

    NoticeController(NoticeDesk desk, Cursors cursors, MessageSource messages) {
        this.desk = desk;
        this.cursors = cursors;
        this.messages = messages;
    }

    @GetMapping
    @Operation(
            operationId = "notices",
            summary = "What was written to producers and offices, and whether it was sent; latest first")
    Page<NoticeView> find(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable DossierId dossierId,
            @RequestParam(required = false) @Nullable CertificateId certificateId,
            @RequestParam(required = false) @Nullable NoticeStatus status) {
        var before = cursors.read(NAME, page.after()).map(cursor -> cursor.uuid(0));
        var search = new NoticeSearch(dossierId, certificateId, status, before.orElse(null), page.rows());
        return Page.of(desk.search(actor, search), page, notice -> cursors.write(NAME, notice.id()))
                .map(this::view);
    }

    private NoticeView view(Notice notice) {
        var key = "notice-status." + notice.status();
        var words = messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
        return NoticeView.of(notice, Objects.requireNonNullElse(words, key));
    }
}
