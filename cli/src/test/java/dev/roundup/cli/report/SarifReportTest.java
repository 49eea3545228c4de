package dev.roundup.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.roundup.cli.compile.FindingPlace;
import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.LocatedFinding.FindingSeverity;
import dev.roundup.processor.check.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class SarifReportTest {
    private static JsonObject run(String report) {
        return JsonParser.parseString(report)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }

    private static JsonObject result(LocatedFinding found) {
        return run(new SarifReport(List.of(found), "").json())
                .getAsJsonArray("results")
                .get(0)
                .getAsJsonObject();
    }

    private static JsonObject rule(String id, String docs) {
        LocatedFinding found = new LocatedFinding(
                id,
                FindingSeverity.ERROR,
                "wrong",
                List.of(),
                FindingPlace.inFile("Kites.java", OptionalLong.of(1)),
                Optional.empty(),
                List.of());
        return run(new SarifReport(List.of(found), docs).json())
                .getAsJsonObject("tool")
                .getAsJsonObject("driver")
                .getAsJsonArray("rules")
                .get(0)
                .getAsJsonObject();
    }

    private static List<String> flaws(String report) throws IOException {
        try (InputStream standard =
                Objects.requireNonNull(SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(standard);
            return schema.validate(report, InputFormat.JSON).stream()
                    .map(flaw -> flaw.getInstanceLocation() + " " + flaw.getMessage())
                    .toList();
        }
    }

    @Test
    void a_report_keeps_to_the_schema_of_the_standard() throws IOException {
        assertThat(flaws(new SarifReport(Findings.ALL, "").json())).isEmpty();
        assertThat(flaws(new SarifReport(Findings.ALL, "https://lab.example/rules").json()))
                .isEmpty();
        assertThat(flaws(new SarifReport(List.of(), "").json())).isEmpty();
    }

    @Test
    void the_schema_notices_what_is_wrong() throws IOException {
        String report = new SarifReport(Findings.ALL, "").json();
        assertThat(flaws(report.replace("\"startLine\": 14", "\"startLine\": 0")))
                .isNotEmpty();
        assertThat(flaws(report.replace("\"warning\"", "\"minor\""))).isNotEmpty();
    }

    @Test
    void all_rules_are_described_as_the_standard_wants() throws IOException {
        List<LocatedFinding> one = Rulebook.byId().keySet().stream()
                .map(id -> new LocatedFinding(
                        id,
                        FindingSeverity.WARNING,
                        "wrong",
                        List.of(),
                        FindingPlace.inFile("Kites.java", OptionalLong.of(1)),
                        Optional.empty(),
                        List.of()))
                .toList();
        String report = new SarifReport(one, "https://lab.example/{rule}.html").json();
        assertThat(flaws(report)).isEmpty();
        assertThat(run(report).getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules"))
                .hasSameSizeAs(one)
                .allSatisfy(rule -> assertThat(rule.getAsJsonObject()
                                .getAsJsonObject("fullDescription")
                                .get("text")
                                .getAsString())
                        .isNotEmpty());
    }

    @Test
    void a_rule_brings_its_page_and_its_severity() {
        JsonObject rule = rule("link-tracking", "");
        assertThat(rule.getAsJsonObject("shortDescription").get("text").getAsString())
                .isEqualTo("tracking link ‹value›: ‹tracker›");
        assertThat(rule.getAsJsonObject("fullDescription").get("text").getAsString())
                .startsWith("An address contains what tells its owner who came from where: ");
        assertThat(rule.getAsJsonObject("help").get("markdown").getAsString()).startsWith("# link-tracking\n");
        assertThat(rule.getAsJsonObject("help").get("text").getAsString()).startsWith("link-tracking\n");
        assertThat(rule.getAsJsonObject("defaultConfiguration").get("level").getAsString())
                .isEqualTo("warning");
        assertThat(rule.has("helpUri")).isFalse();
        assertThat(rule("unknown-author", "")
                        .getAsJsonObject("defaultConfiguration")
                        .get("enabled")
                        .getAsBoolean())
                .isFalse();
        assertThat(rule("link-tracking", "https://lab.example/{rule}.html")
                        .get("helpUri")
                        .getAsString())
                .isEqualTo("https://lab.example/link-tracking.html");
        assertThat(rule("math-syntax", "")
                        .getAsJsonObject("help")
                        .get("markdown")
                        .getAsString())
                .contains("only\n`java-escape` reports.");
        assertThat(rule("javac", "")
                        .getAsJsonObject("shortDescription")
                        .get("text")
                        .getAsString())
                .startsWith("A mistake in the Java");
    }

    @Test
    void a_place_is_a_region_in_a_file_of_the_repository() {
        assertThat(result(Findings.TRACKING).getAsJsonArray("locations").get(0)).isEqualTo(JsonParser.parseString("""
                        {"physicalLocation": {
                          "artifactLocation": {"uri": "src/lab/Kites,%20old:%201.java", "uriBaseId": "%SRCROOT%"},
                          "region": {"startLine": 14, "startColumn": 22, "endLine": 14, "endColumn": 30}
                        }}"""));
        assertThat(result(Findings.OPTION).has("locations")).isFalse();
        Path elsewhere = Path.of("/else where/Kites.java").toAbsolutePath();
        String address = result(Findings.LIST.at(FindingPlace.inFile(elsewhere.toString(), OptionalLong.of(1))))
                .toString();
        assertThat(address).contains("\"" + elsewhere.toUri() + "\"").doesNotContain("SRCROOT");
    }

    @Test
    void a_fix_is_a_change_of_files_of_the_repository() {
        assertThat(result(Findings.TRACKING).get("fixes")).isEqualTo(JsonParser.parseString("""
                [{
                  "description": {"text": "write \\"https://kites.example/\\""},
                  "artifactChanges": [{
                    "artifactLocation": {"uri": "src/lab/Kites,%20old:%201.java", "uriBaseId": "%SRCROOT%"},
                    "replacements": [
                      {"deletedRegion": {"charOffset": 4, "charLength": 12}, "insertedContent": {"text": ""}},
                      {"deletedRegion": {"charOffset": 0, "charLength": 0}, "insertedContent": {"text": "// x\\n"}}
                    ]
                  }]
                }]"""));
        assertThat(result(Findings.HTML).has("fixes")).isFalse();
    }

    @Test
    void the_user_of_a_constant_is_related() {
        JsonObject related =
                result(Findings.HTML).getAsJsonArray("relatedLocations").get(0).getAsJsonObject();
        assertThat(related.toString()).contains("src/lab/Kites.java", "\"startLine\":9");
        assertThat(related.getAsJsonObject("message").get("text").getAsString()).isEqualTo("used here");
    }

    @Test
    void a_fingerprint_stays_when_the_lines_move() {
        assertThat(result(Findings.lower(Findings.TRACKING)).get("partialFingerprints"))
                .isEqualTo(result(Findings.TRACKING).get("partialFingerprints"))
                .isNotEqualTo(result(Findings.LIST).get("partialFingerprints"));
    }
}
