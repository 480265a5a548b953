package vn.ocop.certification.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerTest {
    @ParameterizedTest
    @CsvSource({
        "Tỉnh Bắc Ninh, Bắc Ninh, Bắc Ninh Province",
        "Thành phố Huế, Huế, Huế City",
        "Huyện Gia Bình, Gia Bình, Gia Bình District",
        "Thị xã Quế Võ, Quế Võ, Quế Võ Town",
        "Quận Hải An, Hải An, Hải An Urban District"
    })
    void aPaperIsDatedAtAPlaceAndNamesTheUnitInEnglish(String name, String place, String english) {
        var issuer = new Issuer(name);

        assertThat(issuer.place()).isEqualTo(place);
        assertThat(issuer.english()).isEqualTo(english);
    }
}
