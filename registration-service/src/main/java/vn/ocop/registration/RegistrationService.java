package vn.ocop.registration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Runs registration-service.
@SpringBootApplication
@ConfigurationPropertiesScan
public class RegistrationService {
    RegistrationService() {}

    static void main(String[] arguments) {
        SpringApplication.run(RegistrationService.class, arguments);
    }
}
