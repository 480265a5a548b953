package vn.ocop.registration.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.events.UnitKind;
import vn.ocop.registration.administration.UnitRecords;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;
import vn.ocop.web.paging.Page;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.text.Text;
import vn.ocop.web.time.Today;

/// Administrative units on a day. They are public knowledge: whoever is signed in may read them.
@RestController
@Tag(name = "Administration")
@RequestMapping("/api/v1/units")
class UnitController {
    private final Units units;
    private final UnitRecords records;
    private final Today today;

    UnitController(Units units, UnitRecords records, Today today) {
        this.units = units;
        this.records = records;
        this.today = today;
    }

    /// The units on a day: those directly below `parent`, those of a kind, or both; the provinces where neither
    /// is asked for.
    @GetMapping
    @Operation(
            operationId = "units",
            summary = "Units on a day: below a parent, of a kind, or both; else the provinces")
    Page<Unit> find(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Text(max = 10) @Nullable String parent,
            @RequestParam(required = false) @Nullable UnitKind kind) {
        var day = Objects.requireNonNullElseGet(on, today::get);
        return new Page<>(find(day, parent, kind), null);
    }

    /// All units that bear or bore the code, latest first, with their successors where one is on record.
    @GetMapping("/{code}")
    @Operation(operationId = "unitsOfCode", summary = "All units that bear or bore the code, with successors on record")
    Page<Unit> of(Actor actor, @PathVariable String code) {
        var known = records.of(code);
        if (known.isEmpty()) {
            throw Problems.notFound();
        }
        return new Page<>(known, null);
    }

    private List<Unit> find(LocalDate day, @Nullable String parent, @Nullable UnitKind kind) {
        if (parent == null) {
            return units.ofKind(Objects.requireNonNullElse(kind, UnitKind.PROVINCE), day);
        }
        if (kind == null) {
            return units.children(parent, day);
        }
        return units.subtree(parent, day).stream()
                .filter(unit -> unit.kind() == kind && !unit.code().equals(parent))
                .toList();
    }
}
