package vn.ocop.evaluation.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.evaluation.dossier.Dossier;
import vn.ocop.evaluation.dossier.Dossiers;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent.RankedDossier;
import vn.ocop.events.RegistrationEvent.DocumentFacts;

@Repository
class JdbcDossiers implements Dossiers {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<DocumentFacts>> DOCUMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Dossier dossier) {
        return jdbc.sql("""
                        insert into dossier (id, facts, documents, withdrawn)
                        values (:id, cast(:facts as jsonb), cast(:documents as jsonb), false)
                        on conflict (id) do nothing
                        """)
                        .param("id", dossier.id().value())
                        .param("facts", JSON.writeValueAsString(dossier.facts()))
                        .param("documents", JSON.writeValueAsString(dossier.documents()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Dossier> find(DossierId id) {
        return jdbc.sql("select id, facts, documents from dossier where id = :id and not withdrawn")
                .param("id", id.value())
                .query(JdbcDossiers::read)
                .optional();
    }

    @Override
    public void replace(Dossier dossier) {
        jdbc.sql("update dossier set documents = cast(:documents as jsonb) where id = :id")
                .param("id", dossier.id().value())
                .param("documents", JSON.writeValueAsString(dossier.documents()))
                .update();
    }

    @Override
    public void withdraw(DossierId id) {
        jdbc.sql("update dossier set withdrawn = true where id = :id")
                .param("id", id.value())
                .update();
    }

    private static Dossier read(ResultSet row, int number) throws SQLException {
        return new Dossier(
                new DossierId(row.getObject("id", UUID.class)),
                JSON.readValue(row.getString("facts"), RankedDossier.class),
                JSON.readValue(row.getString("documents"), DOCUMENTS));
    }
}
