package vn.ocop.certification.certificate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.statemachine.StatemachineEngine;

@Configuration(proxyBeanMethods = false)
class CertificateLifecycles {
    @Bean
    Lifecycle<CertificateState, CertificateAction, Certificate> certificateLifecycle() {
        return StatemachineEngine.lifecycle(CertificateTable.TABLE);
    }
}
