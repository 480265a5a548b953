package vn.ocop.evaluation.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.dossier.Bar;
import vn.ocop.evaluation.dossier.Bar.Ground;
import vn.ocop.evaluation.dossier.Conflicts;
import vn.ocop.events.AdministrationEvent.RelationRecorded;
import vn.ocop.events.DossierId;

@Repository
class JdbcConflicts implements Conflicts {
    private static final String KEEP = """
            insert into relation (id, producer_id, representative_hash, person, kind, ended, recorded_by, recorded_at)
            values (:id, :producer, :hash, :person, :kind, :ended, :by, :at)
            on conflict (id) do update set ended = excluded.ended, representative_hash = excluded.representative_hash,
                recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
            where relation.recorded_at <= excluded.recorded_at
            """;
    private static final String BAR = """
            insert into bar (dossier_id, person, ground, recorded_by, recorded_at)
            select d.id, l.person, 'RELATION', cast(:by as text), cast(:at as timestamptz)
            from dossier d join relation l on l.producer_id = d.facts #>> '{producer,id,value}'
            where d.id = :dossier and not l.ended
            union
            select d.id, l.person, 'SAME_REPRESENTATIVE', cast(:by as text), cast(:at as timestamptz)
            from dossier d join relation l on l.representative_hash = d.facts #>> '{producer,representativeHash}'
            where d.id = :dossier and not l.ended and l.producer_id <> d.facts #>> '{producer,id,value}'
            union
            select d.id, g.person, 'OWN_COMMUNE', cast(:by as text), cast(:at as timestamptz)
            from dossier d
            cross join lateral (
              select d.facts #>> '{place,communeCode}'
              union all
              select units_that_took_over(d.facts #>> '{place,communeCode}', 'infinity')
              union all
              select units_taken_over_by(d.facts #>> '{place,communeCode}', 'infinity')) commune (code)
            join grant_held g on g.unit_code = commune.code
            where d.id = :dossier and not g.revoked and g.role <> 'PRODUCER'
            on conflict do nothing
            returning person, ground
            """;

    private final JdbcClient jdbc;

    JdbcConflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void beginIntake() {
        jdbc.sql("select 1 from pg_advisory_xact_lock_shared(hashtext('conflict'))")
                .query(Integer.class)
                .single();
    }

    @Override
    public void beginFact() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('conflict'))")
                .query(Integer.class)
                .single();
    }

    @Override
    public void keep(RelationRecorded relation) {
        jdbc.sql(KEEP)
                .param("id", relation.relationId())
                .param("producer", relation.producerId().toString())
                .param("hash", relation.representativeHash())
                .param("person", relation.person())
                .param("kind", relation.kind().name())
                .param("ended", relation.ended())
                .param("by", relation.recordedBy())
                .param("at", Timestamp.from(relation.recordedAt()))
                .update();
    }

    @Override
    public List<Bar> barred(DossierId dossier, Act act) {
        return jdbc.sql(BAR)
                .param("dossier", dossier.value())
                .param("by", act.person())
                .param("at", Timestamp.from(act.at()))
                .query(JdbcConflicts::bar)
                .list();
    }

    @Override
    public List<DossierId> concernedBy(RelationRecorded relation) {
        return jdbc.sql("""
                select id from dossier
                where facts #>> '{producer,id,value}' = :producer
                   or facts #>> '{producer,representativeHash}' = cast(:hash as text)
                order by id
                """)
                .param("producer", relation.producerId().toString())
                .param("hash", relation.representativeHash())
                .query(JdbcConflicts::id)
                .list();
    }

    @Override
    public List<DossierId> ofCommunesOf(String person) {
        return jdbc.sql("""
                select d.id from dossier d
                where d.facts #>> '{place,communeCode}' in (
                      select commune.code from grant_held g
                      cross join lateral (
                        select g.unit_code
                        union all
                        select units_taken_over_by(g.unit_code, 'infinity')
                        union all
                        select units_that_took_over(g.unit_code, 'infinity')) commune (code)
                      where g.person = :person and not g.revoked)
                  and not exists (select 1 from bar b
                                  where b.dossier_id = d.id and b.person = :person and b.ground = 'OWN_COMMUNE')
                order by d.id
                """).param("person", person).query(JdbcConflicts::id).list();
    }

    @Override
    public List<DossierId> ofCommunesNow(String unitCode) {
        return jdbc.sql("""
                select id from dossier
                where facts #>> '{place,communeCode}' = :unit
                   or facts #>> '{place,communeCode}' in (select units_taken_over_by(:unit, 'infinity'))
                order by id
                """).param("unit", unitCode).query(JdbcConflicts::id).list();
    }

    private static Bar bar(ResultSet row, int number) throws SQLException {
        return new Bar(row.getString("person"), Ground.valueOf(row.getString("ground")));
    }

    private static DossierId id(ResultSet row, int number) throws SQLException {
        return new DossierId(row.getObject("id", UUID.class));
    }
}
