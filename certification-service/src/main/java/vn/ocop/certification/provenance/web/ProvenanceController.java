package vn.ocop.certification.provenance.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.pages.Pages;
import vn.ocop.certification.provenance.ProvenanceDesk;
import vn.ocop.events.CertificateId;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.actor.OnlyFor;
import vn.ocop.web.time.Today;

/// What a certificate rests on: as data, as one page, and as a bundle that can be checked without the system.
@RestController
@Tag(name = "Provenance")
@RequestMapping("/api/v1/certificates/{id}")
@OnlyFor(Role.AUDITOR)
class ProvenanceController {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final ProvenanceDesk desk;
    private final Pages pages;
    private final BasisReader basis;
    private final BundleWriter bundles;
    private final Today today;

    ProvenanceController(ProvenanceDesk desk, Pages pages, BasisReader basis, BundleWriter bundles, Today today) {
        this.desk = desk;
        this.pages = pages;
        this.basis = basis;
        this.bundles = bundles;
        this.today = today;
    }

    @Operation(summary = "What the certificate rests on: decision, minutes, sheets, evidence, rulebook, people")
    @GetMapping("/provenance")
    ProvenanceView certificateProvenance(Actor actor, @PathVariable CertificateId id) {
        return ProvenanceView.of(desk.of(actor, id));
    }

    @Hidden
    @GetMapping(path = "/provenance.html", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> provenancePage(
            Actor actor,
            @PathVariable CertificateId id,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted) {
        var provenance = desk.of(actor, id);
        var facts = Map.of(
                "p",
                ProvenanceView.of(provenance),
                "status",
                provenance.certificate().on(today.get()),
                "basis",
                basis.read(provenance.facts()));
        var page = pages.write("provenance", Pages.language(lang, accepted), facts);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src data:")
                .body(page);
    }

    @Hidden
    @GetMapping(path = "/provenance.zip", produces = "application/zip")
    ResponseEntity<byte[]> provenanceBundle(Actor actor, @PathVariable CertificateId id) {
        return ResponseEntity.ok()
                .contentType(ZIP)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"" + id + ".zip\"")
                .body(bundles.write(desk.of(actor, id), actor.person()));
    }
}
