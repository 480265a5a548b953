package vn.ocop.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ocop.web.sample.Sample;

class BusyIT {
    private static final String NOTE = "{\"text\":\"a\",\"count\":1}";

    @Test
    void whoeverWaitsTooLongForALockIsAskedToComeBack() throws SQLException {
        var officer = Sample.shared().officer("nga");
        var path = officer.post("/api/v1/notes", NOTE)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try (var other = Sample.shared().bean(DataSource.class).getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("SELECT 1 FROM note FOR UPDATE");
            var busy = officer.ifMatch("\"1\"").put(path, NOTE);
            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(busy.headers().firstValue("Retry-After")).hasValue("1");
            other.rollback();
        }
        assertThat(officer.ifMatch("\"1\"").put(path, NOTE).statusCode()).isEqualTo(200);
    }
}
