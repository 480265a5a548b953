package vn.ocop.web.jdbc;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.web.administration.AdministrationCopy;
import vn.ocop.web.administration.CalendarDays;
import vn.ocop.web.administration.Grants;
import vn.ocop.web.administration.Policies;
import vn.ocop.web.administration.Units;
import vn.ocop.web.idempotency.AnswerRecords;

/// The stores in the service's own database, whose tables come by Flyway from `classpath:db/web`.
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
class StoresConfiguration {
    @Bean
    AnswerRecords answerRecords(JdbcClient jdbc, InstantSource time) {
        return new JdbcAnswerRecords(jdbc, time);
    }

    @Bean
    AdministrationCopy administrationCopy(JdbcClient jdbc, ApplicationEventPublisher publisher) {
        return new JdbcAdministrationCopy(jdbc, publisher);
    }

    @Bean
    Grants grants(JdbcClient jdbc) {
        return new JdbcGrants(jdbc);
    }

    @Bean
    Units units(JdbcClient jdbc) {
        return new JdbcUnits(jdbc);
    }

    @Bean
    CalendarDays calendarDays(JdbcClient jdbc) {
        return new JdbcCalendarDays(jdbc);
    }

    @Bean
    Policies policies(JdbcClient jdbc) {
        return new JdbcPolicies(jdbc);
    }
}
