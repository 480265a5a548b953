package vn.ocop.certification.inspection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.statemachine.StatemachineEngine;

@Configuration(proxyBeanMethods = false)
class InspectionLifecycles {
    @Bean
    Lifecycle<InspectionState, InspectionAction, Inspection> inspectionLifecycle() {
        return StatemachineEngine.lifecycle(InspectionTable.TABLE);
    }
}
