package vn.ocop.evaluation.sample.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.sample.Lot;
import vn.ocop.evaluation.sample.Lots;
import vn.ocop.evaluation.sample.Movement;

@Repository
class JdbcLots implements Lots {
    private static final String ADD = """
            insert into sample_lot (id, review_id, what, unit, received_on, received_from, condition, best_before)
            values (:id, :review, :what, :unit, :on, :from, :condition, :bestBefore)
            """;
    private static final String MOVE = """
            insert into sample_movement (lot_id, number, step, used_for, quantity, balance, place, keeping, receiver,
                receiver_name, moved_by, moved_by_name, moved_at, reason)
            values (:lot, :number, :step, :use, :quantity, :balance, :place, :keeping, :receiver, :receiverName,
                :by, :name, :at, :reason)
            """;

    private static final String CHAINS = """
            select m.* from sample_movement m join sample_lot l on l.id = m.lot_id
            where l.review_id = :review order by m.lot_id, m.number
            """;

    private final JdbcClient jdbc;

    JdbcLots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Lot lot) {
        jdbc.sql(ADD)
                .param("id", lot.id())
                .param("review", lot.reviewId())
                .param("what", lot.what())
                .param("unit", lot.unit())
                .param("on", lot.receivedOn())
                .param("from", lot.receivedFrom())
                .param("condition", lot.condition())
                .param("bestBefore", lot.bestBefore())
                .update();
        moved(lot);
    }

    /// Whoever waited for the lot reads its movements once it is held: those of the one before are among them.
    @Override
    public Optional<Lot> locked(UUID reviewId, UUID id) {
        var held = jdbc.sql("select 1 from sample_lot where id = :id and review_id = :review for no key update")
                .param("id", id)
                .param("review", reviewId)
                .query(Integer.class)
                .optional();
        return held.flatMap(
                _ -> of(reviewId).stream().filter(lot -> lot.id().equals(id)).findFirst());
    }

    @Override
    public void moved(Lot lot) {
        var movement = lot.chain().getLast();
        var use = movement.use();
        var receiver = movement.receiver();
        jdbc.sql(MOVE)
                .param("lot", lot.id())
                .param("number", movement.number())
                .param("step", movement.step().name())
                .param("use", use == null ? null : use.name())
                .param("quantity", movement.quantity())
                .param("balance", lot.balance())
                .param("place", movement.place())
                .param("keeping", movement.keeping())
                .param("receiver", receiver == null ? null : receiver.person())
                .param("receiverName", receiver == null ? null : receiver.name())
                .param("by", movement.act().person())
                .param("name", movement.act().name())
                .param("at", Timestamp.from(movement.act().at()))
                .param("reason", movement.act().why())
                .update();
    }

    @Override
    public List<Lot> of(UUID reviewId) {
        var chains = jdbc.sql(CHAINS).param("review", reviewId).query(MovementRow::read).list().stream()
                .collect(groupingBy(MovementRow::lot, mapping(MovementRow::movement, toList())));
        return jdbc.sql("select * from sample_lot where review_id = :review order by id")
                .param("review", reviewId)
                .query((row, _) -> lot(row, chains.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Lot lot(ResultSet row, List<Movement> chain) throws SQLException {
        var bestBefore = row.getDate("best_before");
        return new Lot(
                row.getObject("id", UUID.class),
                row.getObject("review_id", UUID.class),
                row.getString("what"),
                row.getString("unit"),
                row.getDate("received_on").toLocalDate(),
                row.getString("received_from"),
                row.getString("condition"),
                bestBefore == null ? null : bestBefore.toLocalDate(),
                chain);
    }
}
