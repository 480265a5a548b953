package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.certification.issuer.IssuerKey;
import vn.ocop.certification.issuer.IssuerKeys;
import vn.ocop.certification.pages.VerifierPage;
import vn.ocop.certification.paper.PublishedSigners;

/// The offline verifier with the issuer's keys and certificates in it, to be saved for when there is no network.
/// While the database is away it knows the signer of now only.
@Hidden
@RestController
class VerifierPageController {
    private final VerifierPage page;
    private final IssuerKeys keys;
    private final PublishedSigners signers;
    private final JsonMapper json;

    VerifierPageController(VerifierPage page, IssuerKeys keys, PublishedSigners signers, JsonMapper json) {
        this.page = page;
        this.keys = keys;
        this.signers = signers;
        this.json = json;
    }

    @GetMapping(VerifierPage.PATH)
    ResponseEntity<String> verifier() {
        List<Map<String, Object>> published =
                keys.published().stream().map(IssuerKey::published).toList();
        return PageAnswers.of(
                HttpStatus.OK, page.with(json.writeValueAsString(Map.of("keys", published, "signers", signers()))));
    }

    private List<String> signers() {
        try {
            return signers.all();
        } catch (DataAccessException away) {
            return signers.ofNow();
        }
    }
}
