package vn.ocop.evaluation.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.scoring.Block;
import vn.ocop.evaluation.scoring.ScoringDesk;
import vn.ocop.web.actor.Actor;

@RestController
@Tag(name = "Scoring")
@RequestMapping("/api/v1/reviews/{id}")
class ScoringController {
    private final ScoringDesk desk;
    private final MessageSource messages;

    ScoringController(ScoringDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Operation(operationId = "scoringState", summary = "Who has submitted in the open pass, without any score")
    @GetMapping("/scoring")
    ScoringView scoring(Actor actor, @PathVariable UUID id) {
        var standing = desk.standing(actor, id);
        return ScoringView.of(standing, words(standing.blocks()));
    }

    @Operation(operationId = "result", summary = "Result of the closed passes")
    @GetMapping("/result")
    ResultView result(Actor actor, @PathVariable UUID id) {
        return ResultView.of(desk.result(actor, id));
    }

    private List<String> words(List<Block> blocks) {
        var locale = LocaleContextHolder.getLocale();
        return blocks.stream()
                .map(block -> messages.getMessage("block." + block.kind(), new Object[] {block.who()}, locale))
                .toList();
    }
}
