package vn.ocop.journeys.town;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.http.People;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.office.Administration;
import vn.ocop.demo.round.Law;
import vn.ocop.journeys.running.RunningSystem;

/// A running system in which everybody holds their office.
public record Town(RunningSystem system, Addresses at, People people) implements AutoCloseable {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int DAYS_UNTIL_THE_COMING_LAW = 200;

    /// Starts a system and gives everybody their office.
    static Town start() {
        var comingLaw = ComingLaw.inForceFrom(comingLawFrom());
        var system = RunningSystem.start(
                "town",
                1,
                Map.of(
                        "OCOP_JAVA_OPTIONS", comingLaw,
                        "OCOP_DEADLINES_EVERY", "PT1S",
                        "OCOP_RULES_EVERY", "PT1S",
                        "OCOP_RENEWALS_EVERY", "PT1S",
                        "OCOP_NOTICES_EVERY", "PT1S"));
        var town = new Town(system, system.addresses(), new People(system.addresses()));
        try {
            new Offices(town).fill();
            return town;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /// Somebody of the demo.
    public Person person(String username) {
        return people.person(username);
    }

    /// The administrator's office.
    public Administration administration() {
        return new Administration(at, people);
    }

    /// Products of a ward under the rules of 2020, with a district.
    public Casework under2020() {
        return new Casework(this, Law.of2020(), "09163", "256");
    }

    /// Products of a commune of another district, from a producer of its own.
    public Casework elsewhereUnder2020() {
        return new Casework(this, Law.of2020(), "09199", "258");
    }

    /// Products of a commune under the rules of 2026, without district.
    public Casework under2026() {
        return today(today());
    }

    /// The same on the day that it is by the services' clock, under the rules then in force.
    public Casework now() {
        return today(LocalDate.ofInstant(system.now(), VIET_NAM));
    }

    private Casework today(LocalDate day) {
        return new Casework(this, Law.of2026(day), "07306", "");
    }

    /// Today, by the real time.
    public static LocalDate today() {
        return LocalDate.ofInstant(InstantSource.system().instant(), VIET_NAM);
    }

    /// The day from which the coming law is in force.
    public static LocalDate comingLawFrom() {
        return today().plusDays(DAYS_UNTIL_THE_COMING_LAW);
    }

    /// Lets time pass, for all services and for good, until noon of a day to come.
    public void awaitNoonOf(LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(VIET_NAM).toInstant();
        system.setClockAhead(Duration.between(InstantSource.system().instant(), noon));
    }

    @Override
    public void close() {
        system.close();
    }
}
