package vn.ocop.registration.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.ProducerId;
import vn.ocop.events.Uuid7;
import vn.ocop.registration.producer.ProducerDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Takes files in part by part: an upload that was interrupted goes on where it stopped.
@Component
public class UploadDesk {
    private static final Duration LIFE = Duration.ofDays(1);

    private final PartialUploads uploads;
    private final PartStore parts;
    private final ProducerDesk producers;
    private final EvidenceDesk evidence;
    private final ApplicationEventPublisher publisher;
    private final InstantSource time;

    UploadDesk(
            PartialUploads uploads,
            PartStore parts,
            ProducerDesk producers,
            EvidenceDesk evidence,
            ApplicationEventPublisher publisher,
            InstantSource time) {
        this.uploads = uploads;
        this.parts = parts;
        this.producers = producers;
        this.evidence = evidence;
        this.publisher = publisher;
        this.time = time;
    }

    /// Opens an upload, for a day.
    ///
    /// @throws vn.ocop.web.problem.Problem 403, 404 for a producer of another commune
    @Transactional
    public PartialUpload open(
            Actor actor, ProducerId producer, String name, @Nullable String type, long size, String sha256) {
        var now = time.instant();
        var owner = producers.ofOwnCommune(actor, producer);
        var upload = new PartialUpload(
                Uuid7.at(now), owner.id(), actor.person(), name, type, size, sha256, 0, now, now.plus(LIFE));
        uploads.add(upload);
        return upload;
    }

    /// The upload as it stands.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for another person's, and after its day
    @Transactional(readOnly = true)
    public PartialUpload get(Actor actor, UUID id) {
        return find(actor, id);
    }

    /// Notes a part that was kept.
    ///
    /// @param offset where the sender believes that it begins
    /// @throws vn.ocop.web.problem.Problem 409 naming where the next part begins, if it is elsewhere
    @Transactional
    public PartialUpload append(Actor actor, UUID id, long offset, PartStore.Part part) {
        var upload = find(actor, id);
        var follows = upload.received() == offset;
        if (follows && part.length() > 0 && uploads.append(id, offset, part.length(), part.name())) {
            return find(actor, id);
        }
        parts.remove(part.name());
        if (follows && part.length() == 0) {
            return upload;
        }
        throw Problems.plain(
                HttpStatus.CONFLICT, "other-offset", find(actor, id).received());
    }

    /// Puts the parts together and takes the file in as if it had come whole.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 while parts are missing; and all that [EvidenceDesk#take] refuses
    @Transactional
    public Evidence complete(Actor actor, UUID id, Details details, @Nullable String replaces) {
        var upload = find(actor, id);
        if (!upload.isWhole()) {
            throw Problems.plain(HttpStatus.CONFLICT, "upload-not-whole", upload.received(), upload.size());
        }
        var names = uploads.parts(id);
        var bytes = parts.join(names);
        if (!Sha256.of(bytes).equals(upload.sha256())) {
            throw Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, "upload-differs", upload.sha256());
        }
        var file = new Upload(upload.fileName(), upload.declaredType(), bytes);
        var taken = evidence.take(actor, upload.producer(), file, details, replaces);
        uploads.remove(id);
        publisher.publishEvent(new PartsDone(names));
        return taken;
    }

    /// Begins the upload anew, with nothing received.
    @Transactional
    public PartialUpload restart(Actor actor, UUID id) {
        find(actor, id);
        publisher.publishEvent(new PartsDone(uploads.parts(id)));
        uploads.restart(id);
        return find(actor, id);
    }

    private PartialUpload find(Actor actor, UUID id) {
        Instant now = time.instant();
        return uploads.find(id, actor.person(), now).orElseThrow(Problems::notFound);
    }
}
