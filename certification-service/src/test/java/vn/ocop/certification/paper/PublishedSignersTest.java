package vn.ocop.certification.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.certification.paper.pades.TestSigners;

class PublishedSignersTest {
    private final List<SignerChains.Kept> kept = new ArrayList<>();

    @Test
    void theKeyOfNowStandsFirstAndThoseBeforeItFollow() throws Exception {
        var before = TestSigners.certified("UBND tỉnh Bắc Ninh");
        var now = TestSigners.certified("UBND tỉnh Bắc Ninh");
        chains().keep(before, Instant.EPOCH);
        chains().keep(now, Instant.EPOCH);

        assertThat(new PublishedSigners(now, chains()).all())
                .startsWith(now.chain().toArray(String[]::new))
                .containsAll(before.chain())
                .hasSize(4);
    }

    @Test
    void nobodyIsToldToTrustATrialKeyOnceARealOneSigns() throws Exception {
        var trial = TestSigners.trial("a seed");
        var real = TestSigners.certified("UBND tỉnh Bắc Ninh");
        chains().keep(trial, Instant.EPOCH);

        assertThat(new PublishedSigners(real, chains()).all()).isEqualTo(real.chain());
        assertThat(new PublishedSigners(TestSigners.trial("another"), chains()).all())
                .containsAll(trial.chain());
    }

    private SignerChains chains() {
        return new SignerChains() {
            @Override
            public void keep(Signer signer, Instant at) {
                kept.addFirst(new Kept(signer.isTrial(), signer.chain()));
            }

            @Override
            public List<Kept> all() {
                return kept;
            }
        };
    }
}
