package vn.ocop.journeys.town;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.http.People;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.office.Administration;
import vn.ocop.demo.round.Law;
import vn.ocop.journeys.running.RunningSystem;

/// A running system in which everybody holds their office.
public record Town(RunningSystem system, Addresses at, People people) implements AutoCloseable {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /// Starts a system and gives everybody their office.
    static Town start() {
        var system = RunningSystem.start("town", 1);
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
        return new Administration(at.registration(), person("admin"));
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
        return new Casework(this, Law.of2026(today()), "07306", "");
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(InstantSource.system().instant(), VIET_NAM);
    }

    @Override
    public void close() {
        system.close();
    }
}
