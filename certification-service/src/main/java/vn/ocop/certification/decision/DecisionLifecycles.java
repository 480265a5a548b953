package vn.ocop.certification.decision;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.statemachine.StatemachineEngine;

@Configuration(proxyBeanMethods = false)
class DecisionLifecycles {
    @Bean
    Lifecycle<CandidateState, CandidateAction, Candidate> candidateLifecycle() {
        return StatemachineEngine.lifecycle(CandidateTable.TABLE);
    }

    @Bean
    Lifecycle<ProposalState, ProposalAction, Proposal> proposalLifecycle() {
        return StatemachineEngine.lifecycle(ProposalTable.TABLE);
    }

    @Bean
    Lifecycle<DecisionState, DecisionAction, Decision> decisionLifecycle() {
        return StatemachineEngine.lifecycle(DecisionTable.TABLE);
    }
}
