package vn.ocop.registration.administration.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Grant;

/// Who the caller is to this service.
@RestController
class MeController {
    @GetMapping("/api/v1/me")
    MeView me(Actor actor) {
        return new MeView(actor.person(), actor.name(), actor.grants());
    }

    /// A person with what they hold today.
    record MeView(String person, String name, List<Grant> grants) {}
}
