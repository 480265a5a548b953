package vn.ocop.registration.administration;

import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ocop.events.Role;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.testing.Authority;

class AuthorityIT {
    private final Registration service = Registration.shared();

    @Test
    void eachFunctionIsForWhomTheTableNames() {
        Authority.roles().forEach(role -> service.grant(Authority.holder(role), role, elsewhere(role)));

        Authority.check(service.address(), service.bean(RequestMappingHandlerMapping.class), service::person);
    }

    private static String elsewhere(Role role) {
        return switch (role) {
            case COMMUNE_OFFICER, PRODUCER -> "09187";
            case DISTRICT_OFFICER -> "259";
            case PROVINCE_OFFICER,
                    COUNCIL_SECRETARY,
                    COUNCIL_MEMBER,
                    DECISION_PREPARER,
                    DECISION_SIGNER,
                    ADMINISTRATOR,
                    OPERATOR,
                    AUDITOR -> "24";
            case SYSTEM -> throw new IllegalArgumentException("nobody is granted " + role);
        };
    }
}
