package vn.ocop.certification.record;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.statemachine.StatemachineEngine;

@Configuration(proxyBeanMethods = false)
class RecordingLifecycles {
    @Bean
    Lifecycle<RecordingState, RecordingAction, Recording> recordingLifecycle() {
        return StatemachineEngine.lifecycle(RecordingTable.TABLE);
    }
}
