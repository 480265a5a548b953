package vn.ocop.web.sample;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.DossierId;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.text.Folding;

/// Keeps notes.
@Component
public class Notes {
    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds a note.
    @Transactional
    public Note add(String text) {
        var note = new Note(new DossierId(UUID.randomUUID()), text, 1);
        jdbc.sql("INSERT INTO note VALUES (?, ?, ?, 1)")
                .params(note.id().value(), text, Folding.fold(text))
                .update();
        return note;
    }

    /// Changes a note if the version is the current one.
    @Transactional
    public Note change(DossierId id, long version, String text) {
        if (find(id).isEmpty()) {
            throw Problems.notFound();
        }
        var changed = jdbc.sql("UPDATE note SET text = ?, version = version + 1 WHERE id = ? AND version = ?")
                .params(text, id.value(), version)
                .update();
        if (changed == 0) {
            throw Problems.stale();
        }
        return new Note(id, text, version + 1);
    }

    Optional<Note> find(DossierId id) {
        return jdbc.sql("SELECT id, text, version FROM note WHERE id = ?")
                .param(id.value())
                .query((row, _) -> new Note(id, row.getString("text"), row.getLong("version")))
                .optional();
    }

    List<Note> after(UUID last, String folded, int rows) {
        return jdbc.sql("SELECT id, text, version FROM note WHERE id > ? AND folded LIKE ? ORDER BY id LIMIT ?")
                .params(last, folded, rows)
                .query((row, _) -> new Note(
                        new DossierId(row.getObject("id", UUID.class)), row.getString("text"), row.getLong("version")))
                .list();
    }
}
