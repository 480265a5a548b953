package vn.ocop.registration.administration.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.registration.administration.PolicyRecords;
import vn.ocop.web.administration.Policies;
import vn.ocop.web.administration.Policy;

@Repository
class JdbcPolicyRecords implements PolicyRecords {
    private final JdbcClient jdbc;
    private final Policies policies;

    JdbcPolicyRecords(JdbcClient jdbc, Policies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    @Override
    public List<Policy> locked(String provinceCode) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('policy'), hashtext(:province))")
                .param("province", provinceCode)
                .query()
                .listOfRows();
        return policies.of(provinceCode);
    }
}
