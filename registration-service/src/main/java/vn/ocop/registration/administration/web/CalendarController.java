package vn.ocop.registration.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.registration.administration.CalendarDesk;
import vn.ocop.registration.administration.OfficeDay;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.CalendarDay;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Page;

/// The calendar of working days.
@RestController
@Tag(name = "Administration")
@RequestMapping("/api/v1/calendar-days")
class CalendarController {
    private final CalendarDesk desk;
    private final Commands commands;

    CalendarController(CalendarDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @PostMapping
    @Operation(operationId = "setCalendarDay", summary = "Says whether offices work on a day to come")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<CalendarDay> set(Actor actor, CommandRequest request, @Valid @RequestBody CalendarBody body) {
        return commands.run(request, actor, () -> {
            var day = desk.set(actor, body.day(), body.working(), body.name());
            return Answer.created("/api/v1/calendar-days?year=" + day.day().getYear(), day);
        });
    }

    @GetMapping
    @Operation(
            operationId = "calendarDays",
            summary = "Holidays and make-up days of a year; other days are Monday to Friday or weekend")
    Page<OfficeDay> of(Actor actor, @RequestParam int year) {
        return new Page<>(desk.of(year), null);
    }
}
