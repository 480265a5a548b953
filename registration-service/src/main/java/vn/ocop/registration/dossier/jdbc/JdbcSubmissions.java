package vn.ocop.registration.dossier.jdbc;

import static vn.ocop.registration.dossier.jdbc.DossierColumns.JSON;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProductId;
import vn.ocop.registration.dossier.Dossier;
import vn.ocop.registration.dossier.HandedIn;
import vn.ocop.registration.dossier.HandedIn.ProductName;
import vn.ocop.registration.dossier.SelfAssessment;
import vn.ocop.registration.dossier.Subject;
import vn.ocop.registration.dossier.Submission;
import vn.ocop.registration.dossier.Submissions;

@Repository
class JdbcSubmissions implements Submissions {
    private static final String SELECT = """
            select s.dossier_id, s.submission, s.self_assessment, d.subject
            from dossier_submission s join dossier d on d.id = s.dossier_id
            """;

    private final JdbcClient jdbc;

    JdbcSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Dossier dossier) {
        var submission = Objects.requireNonNull(dossier.submission(), "handed in");
        jdbc.sql("""
                insert into dossier_submission (dossier_id, number, submission, self_assessment)
                values (:id, :number, cast(:submission as jsonb), cast(:assessment as jsonb))
                """)
                .param("id", dossier.id().value())
                .param("number", submission.number())
                .param("submission", JSON.writeValueAsString(submission))
                .param("assessment", JSON.writeValueAsString(dossier.assessment()))
                .update();
    }

    @Override
    public Optional<HandedIn> find(DossierId id, int number) {
        return jdbc.sql(SELECT + "where s.dossier_id = :id and s.number = :number")
                .param("id", id.value())
                .param("number", number)
                .query(JdbcSubmissions::read)
                .optional();
    }

    @Override
    public Optional<HandedIn> certified(ProductId product, DossierId except) {
        return jdbc.sql(SELECT + """
                where d.product_id = :product and d.state = 'CERTIFIED' and d.id <> :except
                order by d.id desc, s.number desc
                limit 1
                """)
                .param("product", product.value())
                .param("except", except.value())
                .query(JdbcSubmissions::read)
                .optional();
    }

    private static HandedIn read(ResultSet row, int number) throws SQLException {
        var submission = JSON.readValue(row.getString("submission"), Submission.class);
        var product = JSON.readValue(row.getString("subject"), Subject.class).product();
        return new HandedIn(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                submission.number(),
                new ProductName(product.name(), product.setNumber()),
                submission.documents(),
                JSON.readValue(row.getString("self_assessment"), SelfAssessment.class));
    }
}
