package vn.ocop.local.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final String HEADER = "username,name,role,unit\n";

    @Test
    void theDemoHasAFirstAdministratorAndNineMembersOfTheProvincialCouncil() {
        var people = People.ofTheDemo();

        assertThat(people.find("admin"))
                .get()
                .extracting(Person::role, Person::unit)
                .containsExactly("ADMINISTRATOR", "00");
        assertThat(people.all())
                .filteredOn(person -> person.username().startsWith("council.27."))
                .hasSize(9);
    }

    @Test
    void everyDistrictHasFiveMembersASecretaryAndAnOfficer() {
        var people = People.ofTheDemo().all();

        for (int district = 256; district <= 264; district++) {
            var unit = Integer.toString(district);
            if (district != 257) {
                assertThat(people)
                        .filteredOn(person -> person.unit().equals(unit))
                        .hasSize(7);
            }
        }
    }

    @Test
    void nobodyUnknownIsFound() {
        assertThat(People.ofTheDemo().find("nobody")).isEmpty();
    }

    @Test
    void aLineWithoutAUnitIsNamed() {
        assertThatThrownBy(() -> read("admin,Vũ Minh Long,ADMINISTRATOR,\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void aUserNameThatIsThereTwiceIsNamed() {
        assertThatThrownBy(() -> read("admin,A,ADMINISTRATOR,00\nadmin,B,OPERATOR,00\n"))
                .hasMessage("line 3: admin is there already");
    }

    private static People read(String rows) throws IOException {
        return People.read(new StringReader(HEADER + rows));
    }
}
