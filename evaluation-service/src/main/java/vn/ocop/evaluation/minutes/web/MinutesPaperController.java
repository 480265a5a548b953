package vn.ocop.evaluation.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.minutes.ReadingDesk;
import vn.ocop.web.actor.Actor;

@RestController
@Tag(name = "Minutes")
@RequestMapping("/api/v1/sessions/{id}/minutes/{number}")
class MinutesPaperController {
    private final ReadingDesk reading;
    private final MinutesPaper paper;

    MinutesPaperController(ReadingDesk reading, MinutesPaper paper) {
        this.reading = reading;
        this.paper = paper;
    }

    @Operation(operationId = "minutesPage", summary = "The minutes as a page")
    @GetMapping(path = "/page", produces = MediaType.TEXT_HTML_VALUE)
    String page(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return paper.html(reading.get(actor, id, number));
    }

    @Operation(operationId = "minutesPdf", summary = "The minutes as a PDF")
    @GetMapping(path = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        var copy = reading.get(actor, id, number);
        var name = "bien-ban-" + copy.minutes().heldOn() + "-" + number + ".pdf";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(paper.pdf(copy));
    }
}
