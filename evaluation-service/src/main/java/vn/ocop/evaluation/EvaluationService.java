package vn.ocop.evaluation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Runs evaluation-service.
@SpringBootApplication
@ConfigurationPropertiesScan
public class EvaluationService {
    EvaluationService() {}

    static void main(String[] arguments) {
        SpringApplication.run(EvaluationService.class, arguments);
    }
}
