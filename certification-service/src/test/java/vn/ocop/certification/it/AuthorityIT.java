package vn.ocop.certification.it;

import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ocop.web.testing.Authority;

class AuthorityIT {
    private static final String ELSEWHERE = "24";

    private final Running service = Running.shared();

    @Test
    void eachFunctionIsForWhomTheTableNames() {
        var roles = Authority.roles();
        roles.forEach(role -> Scene.tell(Scene.grant(Authority.holder(role), role, ELSEWHERE)));
        Until.holds("everybody has their role", () -> known() == roles.size());

        Authority.check(service.base(), service.bean(RequestMappingHandlerMapping.class), service::as);
    }

    private int known() {
        return service.jdbc()
                .sql("SELECT count(*) FROM grant_held WHERE person LIKE 'authority.%'")
                .query(Integer.class)
                .single();
    }
}
