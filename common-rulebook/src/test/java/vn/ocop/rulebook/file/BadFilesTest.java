package vn.ocop.rulebook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.rulebook.CriteriaSet;

/// Each slip stops the start and is named by file, line and reason.
class BadFilesTest {
    private static final String RULES = "rulebooks/vn-2026/rulebook.yaml";
    private static final String CRITERIA = "rulebooks/vn-2026/criteria.csv";

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
                    1,A,1.1,Nguồn; 1,D,1.1,Nguồn; 'D' is none of [A, B, C]
                    1,A,1.1,Nguồn; 1,A,1.a,Nguồn; '1.a' is not a criterion's code
                    1,A,1.2,; 1,A,1.1,; set 1 has criterion 1.1 twice
                    1,A,1.1,Nguồn; 27,A,1.1,Nguồn; the rulebook names no set 27
                    1,A,1.1,Nguồn; x,A,1.1,Nguồn; 'x' is not a whole number
                    1,A,1.1,Nguồn gốc sản phẩm,; 1,A,1.1,,; criterion 1.1 has no title
                    sản phẩm,1|2|3,; sản phẩm,1|3|2,; boxes [1, 3, 2] of 1.1 do not ascend
                    sản phẩm,1|2|3,; sản phẩm,3,; criterion 1.1 offers 1 boxes, a choice needs two
                    sản phẩm,1|2|3,; sản phẩm,1||3,; '' is not a whole number
                    sản phẩm,1|2|3,; sản phẩm,-1|2|3,; '-1' is not a whole number
                    sản phẩm,1|2|3,; sản phẩm,1|2|3,,; the row has 9 fields instead of 8
                    giá trị; giá, trị; the row has 9 fields instead of 8
                    1|2|3,,,3; 1|2|3,,,4; the gate for 5 stars of 1.3 is at 4, which no box of [1, 2, 3] offers
                    set,part; set,teil; the header is not set,part,code,title,boxes,three,four,five
                    """)
    void aSlipInTheCriteriaIsRefusedWithItsLine(String right, String wrong, String reason) throws IOException {
        assertRefused(new AlteredFiles(CRITERIA, right, wrong), reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
                    2026-05-22; 22 May 2026; '22 May 2026' is not a day like 2020-12-08
                    04-30; 30 April; '30 April' is not a day of the year like 04-30
                    04-30; 07-30; requests by --07-30, results before --06-30
                    C: 35; C: 40; weights 40/25/40 do not sum to 100
                    C: 35; D: 35; 'C' is missing
                    three: 50; three: 70; bands 30/70/70/90 do not ascend within 1..100
                    three: 50; two: 50; 'two' stands twice
                    passesOnAt: 90; passesOnAt: 101; PROVINCE passes on at 101
                    passesOnAt: 90; passesOnAt: ninety; 'ninety' is not a whole number
                    tier: PROVINCE; tier: REGION; 'REGION' is none of [COMMUNE, DISTRICT, PROVINCE, CENTRE]
                    quorum: 3/4; quorum: 5/4; quorum 5/4 is not a share of the members
                    quorum: 3/4; quorum: most; 'most' is not a share like 3/4
                    spreadLimit: 10; spread: 10; 'spreadLimit' is missing
                    communeReport: true; communeReport: yes; 'yes' is neither true nor false
                    5: CENTRE; 6: CENTRE; certifiers of [3, 4, 6] stars
                    validityMonths: 36; validityMonths: 0; '0' is not positive
                    days: 15; days: 0; deadline commune-report of 0 days is not positive
                    unit: WORKING_DAYS; unit: WEEKS; 'WEEKS' is none of [WORKING_DAYS, CALENDAR_DAYS]
                    COMMUNE, SERIAL; SERIAL, SERIAL; product code [PROVINCE, SERIAL, SERIAL, YEAR] repeats a part
                    number: 2,; number: 1,; set 1 stands twice
                    code: MISUSED; code: misused; 'misused' is not a ground's code
                    what: deadlines; what: deadline; 'deadline' is assumed but does not stand in this file
                    name: "Hoa"; colour: red, name: "Hoa"; 'colour' is not known here
                    """)
    void aSlipInTheRulesIsRefusedWithItsLine(String right, String wrong, String reason) throws IOException {
        assertRefused(new AlteredFiles(RULES, right, wrong), reason);
    }

    @Test
    void whatIsMissingIsRefusedWithTheLineWhereItsBlockBegins() {
        assertThatThrownBy(() -> RulebookFiles.load(new AlteredFiles(RULES, "communeReport", "communeReports")))
                .hasMessage(RULES + ":2: 'communeReport' is missing");
    }

    @Test
    void whatIsNotYamlIsRefused() {
        assertThatThrownBy(() -> RulebookFiles.load(new AlteredFiles(RULES, "rounds:", "rounds: [")))
                .isInstanceOf(RulebookFileException.class)
                .hasMessageContaining("is not YAML");
    }

    @Test
    void aSetWithoutCriteriaMustSayWhy() throws IOException {
        var unexplained = "number: 27, name: \"Khác\" }\n  - { number: 26,";
        assertRefused(
                new AlteredFiles(RULES, "number: 26,", unexplained),
                "set 27 needs either criteria or the reason 'withoutCriteria'");
    }

    @Test
    void twoRulebooksInForceOnOneDayAreRefused() {
        assertThatThrownBy(() -> RulebookFiles.load(
                        new AlteredFiles("rulebooks/vn-2020/rulebook.yaml", "2023-02-24", "2027-01-01")))
                .hasMessage("rulebooks/index.yaml:2: vn-2020 and vn-2023 are both in force on 2023-02-24");
    }

    @Test
    void aFolderWithoutFilesIsRefused() {
        assertThatThrownBy(() -> RulebookFiles.load(new AlteredFiles("rulebooks/index.yaml", "vn-2020", "vn-2019")))
                .hasMessage("rulebooks/vn-2019/rulebook.yaml:0: cannot be read: there is no such file");
    }

    @Test
    void pointsThatDoNotSumUpAreNoBadFileButAnIncompleteSet() {
        var shelf = RulebookFiles.load(new AlteredFiles(CRITERIA, "sản phẩm,1|2|3,", "sản phẩm,1|2|4,"));
        assertThat(shelf.get("vn-2026").set(1).incompleteBecause())
                .isEqualTo("Phần A có 41 điểm thay vì 40 / Part A has 41 points instead of 40");
        assertThat(shelf.get("vn-2026").set(2)).matches(CriteriaSet::complete);
    }

    private static void assertRefused(AlteredFiles altered, String reason) throws IOException {
        var refusal = catchThrowableOfType(RulebookFileException.class, () -> RulebookFiles.load(altered));
        assertThat(refusal).isNotNull();
        assertThat(refusal.file()).isEqualTo(altered.file());
        assertThat(refusal.line()).isEqualTo(altered.line());
        assertThat(refusal.reason()).contains(reason);
    }
}
