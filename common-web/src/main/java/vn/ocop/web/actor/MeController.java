package vn.ocop.web.actor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.web.administration.Grant;

/// Who the caller is to this service. Each service answers by its own copy of the grants, so this also tells whether a
/// grant has arrived.
@RestController
@Tag(name = "Administration")
class MeController {
    @GetMapping("/api/v1/me")
    @Operation(
            operationId = "me",
            summary = "Who the caller is, and what they hold today, as far as this service knows")
    MeView me(Actor actor) {
        return new MeView(actor.person(), actor.name(), actor.grants());
    }

    /// A person with what they hold today.
    record MeView(String person, String name, List<Grant> grants) {}
}
