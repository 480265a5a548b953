package vn.ocop.certification.misuse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.statemachine.StatemachineEngine;

@Configuration(proxyBeanMethods = false)
class MisuseLifecycles {
    @Bean
    Lifecycle<MisuseState, MisuseAction, MisuseReport> misuseLifecycle() {
        return StatemachineEngine.lifecycle(MisuseTable.TABLE);
    }
}
