package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.events.ProductId;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;

/// What an instance of the version before writes, while both run, is what the new one reads.
class OlderInstanceIT {
    private final Registration service = Registration.shared();

    @Test
    void aCertificateThatItHearsOfBelongsToTheProductOfItsDossier() {
        var office = service.office("older", "09187");
        var producer = office.producer("Hợp tác xã Phiên Bản Cũ", "COOPERATIVE");
        var draft = office.draft(producer, "Mật ong hoa nhãn cũ", 6, Papers.OF_2026);
        var product =
                new ProductId(UUID.fromString(draft.get("product").get("id").asString()));

        service.bean(JdbcClient.class)
                .sql("""
                        insert into certificate_heard (id, dossier_id, number, stars, valid_from, valid_before, ended)
                        values (?, ?, '1/2026', 4, '2026-01-01', '2029-01-01', false)""")
                .params(UUID.randomUUID(), UUID.fromString(draft.get("id").asString()))
                .update();

        assertThat(service.bean(Certificates.class).of(product)).isPresent();
    }
}
