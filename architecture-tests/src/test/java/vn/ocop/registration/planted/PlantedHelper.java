package vn.ocop.registration.planted;

import java.net.http.HttpClient;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.planted.PlantedCouncil;
import vn.ocop.events.EventType;
import vn.ocop.registration.planted.web.PlantedController;

/// A feature's class that does all that it must not.
@Transactional
@EventType("ocop.planted.grown.v1")
public class PlantedHelper {
    @Autowired
    @Nullable
    JdbcClient sql;

    @KafkaListener(topics = "ocop.planted")
    void on(PlantedCouncil council) throws InterruptedException {
        Thread.sleep(council.members());
    }

    @Transactional
    Instant now(PlantedController controller) {
        return InstantSource.system().instant().isAfter(Instant.now())
                ? Instant.ofEpochMilli(System.currentTimeMillis())
                : Instant.MIN;
    }

    HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
