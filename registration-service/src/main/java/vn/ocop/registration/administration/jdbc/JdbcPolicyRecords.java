package vn.ocop.registration.administration.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.registration.administration.PolicyRecords;
import vn.ocop.web.administration.Policy;

@Repository
class JdbcPolicyRecords implements PolicyRecords {
    private final JdbcClient jdbc;

    JdbcPolicyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Policy> locked(String provinceCode) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('policy'), hashtext(:province))")
                .param("province", provinceCode)
                .query()
                .listOfRows();
        return of(provinceCode);
    }

    @Override
    public List<Policy> of(String provinceCode) {
        return jdbc.sql("select * from policy where province_code = :province order by version desc")
                .param("province", provinceCode)
                .query(JdbcPolicyRecords::read)
                .list();
    }

    private static Policy read(ResultSet row, int number) throws SQLException {
        return new Policy(
                row.getString("province_code"),
                row.getInt("version"),
                row.getInt("quorum_numerator"),
                row.getInt("quorum_denominator"),
                row.getInt("spread_limit"),
                row.getBoolean("participating_list_required"),
                row.getBoolean("provisional_certificate"),
                row.getString("certificate_number_pattern"),
                row.getObject("effective_from", LocalDate.class));
    }
}
