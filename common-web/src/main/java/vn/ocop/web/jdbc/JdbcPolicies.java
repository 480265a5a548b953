package vn.ocop.web.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.events.AdministrationEvent.LocalRules;
import vn.ocop.web.administration.Policies;
import vn.ocop.web.administration.Policy;

/// Table `policy`.
final class JdbcPolicies implements Policies {
    private final JdbcClient jdbc;

    JdbcPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Policy> inForce(String provinceCode, LocalDate day) {
        return jdbc.sql("SELECT * FROM policy WHERE province_code = ? AND effective_from <= ?"
                        + " ORDER BY version DESC LIMIT 1")
                .param(provinceCode)
                .param(day)
                .query(JdbcPolicies::policy)
                .optional();
    }

    @Override
    public Optional<Policy> version(String provinceCode, int version) {
        return jdbc.sql("SELECT * FROM policy WHERE province_code = ? AND version = ?")
                .param(provinceCode)
                .param(version)
                .query(JdbcPolicies::policy)
                .optional();
    }

    @Override
    public List<Policy> of(String provinceCode) {
        return jdbc.sql("SELECT * FROM policy WHERE province_code = ? ORDER BY version DESC")
                .param(provinceCode)
                .query(JdbcPolicies::policy)
                .list();
    }

    private static Policy policy(ResultSet row, int number) throws SQLException {
        return new Policy(
                row.getString("province_code"),
                row.getInt("version"),
                row.getInt("quorum_numerator"),
                row.getInt("quorum_denominator"),
                row.getInt("spread_limit"),
                row.getBoolean("participating_list_required"),
                row.getBoolean("provisional_certificate"),
                row.getString("certificate_number_pattern"),
                rules(row),
                row.getObject("effective_from", LocalDate.class),
                row.getString("set_by"),
                row.getTimestamp("set_at").toInstant());
    }

    private static LocalRules rules(ResultSet row) throws SQLException {
        return new LocalRules(
                row.getInt("scoring_passes"),
                row.getBoolean("nearest_box"),
                row.getInt("return_rounds"),
                row.getInt("return_lapse_days"),
                row.getBoolean("suspension_allowed"),
                row.getInt("near_edge_margin"),
                row.getInt("severity_minimum_sheets"));
    }
}
