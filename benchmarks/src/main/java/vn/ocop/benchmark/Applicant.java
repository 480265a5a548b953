package vn.ocop.benchmark;

import java.util.List;
import java.util.Map;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.http.People;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.http.Upload;

/// A commune's office with the producer for whom it registers products.
///
/// @param documents the five mandatory documents of 2020, all of them the same uploaded file
record Applicant(Person commune, String producerId, List<Map<String, String>> documents) {
    private static final List<String> ITEMS =
            List.of("registration-form", "business-plan", "organisation-chart", "business-registration", "samples");

    static Applicant register(Addresses at, People people, String communeCode) {
        var commune = people.person("commune." + communeCode);
        var producer = commune.post(
                        at.registration(),
                        "/api/v1/producers",
                        Map.of(
                                "kind", "COOPERATIVE",
                                "name", "Hợp tác xã Đo Tải",
                                "address", "Huyện Tiên Du, tỉnh Bắc Ninh",
                                "communeCode", communeCode))
                .id();
        return new Applicant(commune, producer, documents(at, commune, producer));
    }

    private static List<Map<String, String>> documents(Addresses at, Person commune, String producer) {
        var paper = new Upload("paper.pdf", "application/pdf", "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n");
        var stored = commune.upload(at.registration(), "/api/v1/evidence?producerId=" + producer, paper);
        return ITEMS.stream()
                .map(item -> Map.of("item", item, "sha256", stored.text("sha256"), "fileName", "paper.pdf"))
                .toList();
    }
}
