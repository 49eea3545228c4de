package dev.roundup.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GitlabReportTest {
    private static Stream<JsonObject> entries(String report) {
        JsonArray entries = JsonParser.parseString(report).getAsJsonArray();
        return entries.asList().stream().map(JsonElement::getAsJsonObject);
    }

    private static List<String> fingerprints(String report) {
        return entries(report)
                .map(entry -> entry.get("fingerprint").getAsString())
                .toList();
    }

    @Test
    void an_entry_has_what_gitlab_needs() {
        JsonObject entry = entries(GitlabReport.of(Findings.ALL)).findFirst().orElseThrow();
        assertThat(entry.get("check_name").getAsString()).isEqualTo("link-tracking");
        assertThat(entry.get("description").getAsString())
                .startsWith("tracking link ")
                .endsWith("\nsee: roundup explain link-tracking");
        assertThat(entry.get("severity").getAsString()).isEqualTo("minor");
        assertThat(entry.get("location"))
                .isEqualTo(JsonParser.parseString(
                        "{\"path\": \"src/lab/Kites, old: 1.java\", \"lines\": {\"begin\": 14, \"end\": 14}}"));
    }

    @Test
    void every_entry_has_a_path_and_a_line() {
        assertThat(entries(GitlabReport.of(Findings.ALL))
                        .map(entry -> entry.getAsJsonObject("location"))
                        .map(place -> place.get("path").getAsString() + ":"
                                + place.getAsJsonObject("lines").get("begin").getAsInt()))
                .containsExactly("src/lab/Kites, old: 1.java:14", "src/lab/Words.java:4", "lab.bib:7", ".:1");
    }

    @Test
    void a_fingerprint_stays_when_the_lines_move_and_no_two_are_the_same() {
        List<String> before = fingerprints(GitlabReport.of(List.of(Findings.TRACKING, Findings.HTML)));
        List<String> after = fingerprints(
                GitlabReport.of(List.of(Findings.lower(Findings.TRACKING), Findings.lower(Findings.HTML))));
        assertThat(before).doesNotHaveDuplicates();
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(fingerprints(GitlabReport.of(Collections.nCopies(3, Findings.TRACKING))))
                .doesNotHaveDuplicates()
                .contains(before.get(0));
    }

    @Test
    void without_findings_it_is_an_empty_list() {
        assertThat(GitlabReport.of(List.of())).isEqualTo("[]");
    }
}
