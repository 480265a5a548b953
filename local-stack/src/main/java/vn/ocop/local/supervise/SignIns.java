package vn.ocop.local.supervise;

import java.util.HashSet;
import vn.ocop.local.people.People;

/// The sign-ins worth knowing, one per office; the file `people.csv` has all of them.
final class SignIns {
    private SignIns() {}

    static String asTable() {
        var table = new StringBuilder("%n  Sign-ins (password of all: ocop; names are invented)%n".formatted());
        var seen = new HashSet<String>();
        for (var person : People.ofTheDemo().all()) {
            if (seen.add(person.role())) {
                table.append("  %-16s %-22s %-20s unit %s%n"
                        .formatted(person.username(), person.role(), person.name(), person.unit()));
            }
        }
        return table.toString();
    }
}
