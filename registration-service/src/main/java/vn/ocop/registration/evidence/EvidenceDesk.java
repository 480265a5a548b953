package vn.ocop.registration.evidence;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.ProducerId;
import vn.ocop.events.Uuid7;
import vn.ocop.registration.administration.Scope;
import vn.ocop.registration.producer.ProducerDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.link.SignedLinks;
import vn.ocop.web.problem.Problems;

/// Takes files in for producers and hands them out to those who may read them.
@Component
public class EvidenceDesk {
    private static final String ANY = "application/octet-stream";

    private final ProducerDesk producers;
    private final EvidenceIndex index;
    private final FileStore files;
    private final MediaTypes mediaTypes;
    private final Scanner scanner;
    private final SignedLinks links;
    private final InstantSource time;

    EvidenceDesk(
            ProducerDesk producers,
            EvidenceIndex index,
            FileStore files,
            MediaTypes mediaTypes,
            Scanner scanner,
            SignedLinks links,
            InstantSource time) {
        this.producers = producers;
        this.index = index;
        this.files = files;
        this.mediaTypes = mediaTypes;
        this.scanner = scanner;
        this.links = links;
        this.time = time;
    }

    /// Takes a file in. The bytes are kept before the note: a note without bytes cannot be.
    ///
    /// @param replaces digest of a file of the same paper, whose next version this one is; absent for a new paper
    /// @throws vn.ocop.web.problem.Problem 415 for a type that is not allowed or not the declared one; 422 for an
    ///     infected file; 400 for a paper that the producer does not have; 403, 404
    @Transactional
    public Evidence take(
            Actor actor, ProducerId producerId, Upload upload, Details details, @Nullable String replaces) {
        var producer = producers.ofOwnCommune(actor, producerId);
        var mediaType = typeOf(upload);
        var bytes = upload.bytes();
        var scan = scanner.scan(bytes);
        var now = time.instant();
        var paper = paperOf(producer.id(), replaces, now);
        var sha256 = files.keep(bytes);
        return index.add(new Evidence(
                producer.id(),
                sha256,
                mediaType,
                bytes.length,
                upload.fileName(),
                details,
                paper,
                scan,
                actor.person(),
                now));
    }

    /// The producer's files, latest first.
    @Transactional(readOnly = true)
    public List<Evidence> of(Actor actor, ProducerId producerId) {
        return index.of(producers.get(actor, producerId).id());
    }

    /// The file, for an officer of a producer's own commune or for whoever a signed link was made for.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 otherwise; 410 for a link that has expired
    @Transactional(readOnly = true)
    public Evidence open(Actor actor, String sha256, @Nullable String link) {
        if (link == null) {
            return index.find(sha256, Scope.of(actor)).orElseThrow(Problems::notFound);
        }
        if (!links.open(link, actor).sha256().equals(sha256)) {
            throw Problems.notFound();
        }
        return index.find(sha256).orElseThrow(Problems::notFound);
    }

    private Paper paperOf(ProducerId producer, @Nullable String replaces, Instant now) {
        return replaces == null
                ? new Paper(Uuid7.at(now), 1)
                : index.paper(producer, replaces)
                        .orElseThrow(() -> Problems.invalid().at("replaces", "document.unknown-file", replaces))
                        .next();
    }

    private String typeOf(Upload upload) {
        var found = mediaTypes.of(upload.bytes());
        if (!AllowedTypes.contains(found)) {
            throw Problems.plain(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-type-not-allowed", found);
        }
        var declared = upload.declaredType();
        if (declared != null && !declared.toLowerCase(Locale.ROOT).startsWith(found) && !declared.equals(ANY)) {
            throw Problems.plain(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-type-differs", declared, found);
        }
        return found;
    }
}
