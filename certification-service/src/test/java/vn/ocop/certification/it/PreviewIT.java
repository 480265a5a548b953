package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewIT {
    @Test
    void itShowsWhatTheDecisionThenDoes() {
        var product = Ranked.told(1, 3).getFirst();
        SupersedingIT.certify(product, "2023-06-01");
        var upgrade = product.again().tellRanked(4).awaitState("RANKED");
        var fresh = Ranked.told(1, 4).getFirst();
        var proposal = Scene.PREPARER.propose("27", List.of(upgrade.dossier(), fresh.dossier()));

        var preview = preview(Scene.PREPARER, proposal, "7001/QĐ-UBND", "2024-06-01");

        assertThat(preview.body().path("signable").asBoolean()).isTrue();
        var signed = Scene.SIGNER.sign(Scene.PREPARER.prepare(proposal, "7001/QĐ-UBND", "2024-06-01"));
        assertThat(preview.body().path("products").valueStream())
                .extracting(line -> line.path("product").path("number").asString())
                .containsExactlyElementsOf(signed.body()
                        .path("certificates")
                        .valueStream()
                        .map(one -> one.path("number").asString())
                        .toList());
        var products = preview.body().path("products");
        assertThat(products.at("/0/product/supersedes").asString()).endsWith("/2023/GCN-OCOP-27");
        assertThat(products.at("/1/product/supersedes").isMissingNode()).isTrue();
    }

    @Test
    void itNamesWhatWouldBeRefusedAndKeepsNothing() {
        var product = Ranked.told(1, 3).getFirst();
        SupersedingIT.certify(product, "2023-06-01");
        var late = product.again().tellRanked(4).awaitState("RANKED");
        var proposal = Scene.PREPARER.propose("27", List.of(late.dossier()));

        var early = preview(Scene.PREPARER, proposal, "7002/QĐ-UBND", "2023-05-31");
        var future = preview(Scene.PREPARER, proposal, "7002/QĐ-UBND", "2199-05-31");

        assertThat(early.body().path("signable").asBoolean()).isFalse();
        assertThat(early.body().path("products").path(0).path("whyNot").asString())
                .contains("quyết định sau");
        assertThat(future.body().path("problems").path(0).path("pointer").asString())
                .isEqualTo("/decidedOn");
        assertThat(Scene.PREPARER.get("/proposals/" + proposal.text("id")).text("state"))
                .isEqualTo("PROPOSED");
    }

    @Test
    void aNumberThatWasUsedIsNamed() {
        var all = Ranked.told(2, 4);
        Scene.PREPARER.prepare("27", List.of(all.getFirst().dossier()), "7003/QĐ-UBND", "2024-06-01");
        var proposal = Scene.PREPARER.propose("27", List.of(all.getLast().dossier()));

        var preview = preview(Scene.PREPARER, proposal, "7003/QĐ-UBND", "2024-07-01");

        assertThat(preview.body().path("problems").path(0).path("pointer").asString())
                .isEqualTo("/number");
        assertThat(preview(Scene.OTHER_PREPARER, proposal, "1", "2024-07-01").status())
                .isEqualTo(404);
    }

    private static Seen preview(Desk desk, Seen proposal, String number, String decidedOn) {
        return desk.get("/proposals/" + proposal.text("id") + "/decision-preview?number="
                + number.replace("Đ", "%C4%90") + "&decidedOn=" + decidedOn);
    }
}
