package vn.ocop.certification.jdbc;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.register.NumberRegister;
import vn.ocop.events.CertificateId;

/// Tables `number_head`, whose row lock makes others wait for this transaction's end, and `number_register`.
@Component
final class JdbcNumberRegister implements NumberRegister {
    private final JdbcClient jdbc;
    private final InstantSource time;

    JdbcNumberRegister(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public int take(String issuer, int year, List<CertificateId> certificates) {
        int last = jdbc.sql("""
                INSERT INTO number_head AS head (issuer, year, last) VALUES (:issuer, :year, :count)
                ON CONFLICT (issuer, year) DO UPDATE SET last = head.last + :count
                RETURNING last""")
                .param("issuer", issuer)
                .param("year", year)
                .param("count", certificates.size())
                .query(Integer.class)
                .single();
        int first = last - certificates.size() + 1;
        jdbc.sql("""
                INSERT INTO number_register (issuer, year, number, certificate_id, taken_at)
                SELECT :issuer, :year, :first + position - 1, id, :at
                FROM unnest(:ids::uuid[]) WITH ORDINALITY AS taken (id, position)""")
                .param("issuer", issuer)
                .param("year", year)
                .param("first", first)
                .param("ids", certificates.stream().map(CertificateId::toString).toArray(String[]::new))
                .param("at", time.instant().atOffset(ZoneOffset.UTC))
                .update();
        return first;
    }
}
