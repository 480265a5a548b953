package vn.ocop.registration.administration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Fills an empty database when the service starts.
@Component
class Founding implements ApplicationRunner {
    private final FoundingDesk desk;
    private final String administrator;

    Founding(FoundingDesk desk, @Value("${ocop.bootstrap.administrator:}") String administrator) {
        this.desk = desk;
        this.administrator = administrator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        desk.found(administrator);
    }
}
