package vn.ocop.certification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Runs certification-service.
@SpringBootApplication
public class CertificationService {
    CertificationService() {}

    static void main(String[] arguments) {
        SpringApplication.run(CertificationService.class, arguments);
    }
}
