package vn.ocop.evaluation.it;

import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ocop.evaluation.testing.People;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.web.testing.Authority;

class AuthorityIT {
    private static final String ELSEWHERE = "24";

    private final Running service = Running.shared();

    @Test
    void eachFunctionIsForWhomTheTableNames() {
        var grants = Authority.roles().stream()
                .map(role -> People.grant(Authority.holder(role), role, ELSEWHERE))
                .toList();
        grants.forEach(service.teller()::tell);
        await().until(() -> known() == grants.size());

        Authority.check(service.address(), service.part(RequestMappingHandlerMapping.class), service::as);
    }

    private int known() {
        return service.jdbc()
                .sql("select count(*) from grant_held where person like 'authority.%'")
                .query(Integer.class)
                .single();
    }
}
