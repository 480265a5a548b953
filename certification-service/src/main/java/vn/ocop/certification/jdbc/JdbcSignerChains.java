package vn.ocop.certification.jdbc;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.paper.Signer;
import vn.ocop.certification.paper.SignerChains;

/// Table `paper_signer`.
@Component
final class JdbcSignerChains implements SignerChains {
    private final JdbcClient jdbc;

    JdbcSignerChains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Signer signer, Instant at) {
        jdbc.sql("""
                INSERT INTO paper_signer (key, trial, chain, first_signed_at)
                VALUES (:key, :trial, :chain, :at) ON CONFLICT (key) DO NOTHING""")
                .param("key", signer.key())
                .param("trial", signer.isTrial())
                .param("chain", signer.chain().toArray(String[]::new))
                .param("at", Row.time(at))
                .update();
    }

    @Override
    public List<Kept> all() {
        return jdbc.sql("SELECT trial, chain FROM paper_signer ORDER BY first_signed_at DESC, key")
                .query((row, _) -> new Kept(row.getBoolean("trial"), List.of((String[])
                        row.getArray("chain").getArray())))
                .list();
    }
}
