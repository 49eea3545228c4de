package dev.roundup.processor.render.cite;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.render.HostileValuesTest;
import dev.roundup.processor.render.SampleRoundup;
import dev.roundup.processor.render.output.Addresses;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code papers.json} follows the rules of CSL-JSON. */
class CslSchemaTest {
    private static final Path EXAMPLE = Path.of("../example-content/src/test/resources/papers.golden.json");

    private static final Roundup UNDATED = roundup("R")
            .section("main", paper("A").build(), CitedPapers.inPress())
            .build();

    static Stream<Roundup> every() {
        return Stream.of(CitedPapers.roundup(), CitedWorks.roundup(), SampleRoundup.roundup(), UNDATED);
    }

    @ParameterizedTest
    @MethodSource("every")
    void every_paper_keeps_the_rules(Roundup roundup) {
        assertThat(CslSchema.flaws(json(roundup))).isEmpty();
    }

    @Test
    void the_example_keeps_them() throws IOException {
        assertThat(CslSchema.flaws(Files.readString(EXAMPLE))).isEmpty();
    }

    /** Every rule is about something that these roundups contain. */
    @Test
    void these_use_every_type_and_every_member() {
        List<JsonObject> items = every().flatMap(
                        roundup -> JsonParser.parseString(json(roundup)).getAsJsonArray().asList().stream())
                .map(JsonElement::getAsJsonObject)
                .toList();
        Set<String> types = new TreeSet<>();
        Set<String> members = new TreeSet<>();
        items.forEach(item -> {
            types.add(item.get("type").getAsString());
            members.addAll(item.keySet());
        });

        assertThat(types).isEqualTo(CslSchema.types());
        assertThat(members).isEqualTo(CslSchema.members());
    }

    @ParameterizedTest
    @MethodSource("dev.roundup.processor.render.HostileTexts#all")
    void whatever_stands_in_every_field_keeps_them(String value) {
        assertThat(CslSchema.flaws(json(HostileValuesTest.everywhere(value)))).isEmpty();
    }

    @Test
    @Tag("slow")
    void whatever_is_cited_keeps_them() {
        assertThat(LongStream.range(0, 300).boxed())
                .allSatisfy(seed -> assertThat(CslSchema.flaws(json(CitedAtRandom.roundup(seed))))
                        .as("seed %s", seed)
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'type': 'conference-paper'",
                "'booktitle': 'NESO'",
                "'event': 'NESO'",
                "'title': 7",
                "'id': ''",
                "'author': 'Ada Lane'",
                "'author': []",
                "'author': [{'name': 'Ada Lane'}]",
                "'author': [{'given': 'Ada'}]",
                "'author': [{'family': 'Lane', 'literal': 'Ada Lane'}]",
                "'issued': '2023-12'",
                "'issued': {}",
                "'issued': {'raw': '2023'}",
                "'issued': {'date-parts': [2023, 12]}",
                "'issued': {'date-parts': [['2023']]}",
                "'issued': {'date-parts': [[2023, 13]]}",
                "'issued': {'date-parts': [[2023, 12, 10, 9]]}",
                "'issued': {'date-parts': [[2023], [2024]]}",
                "'page': 42",
                "'keyword': ['Maps']",
                "'URL': 'javascript:alert(1)'",
                "'abstract': null"
            })
    void what_breaks_a_rule_is_found(String member) {
        String sound = "[{'id': 'a', 'type': 'document', 'title': 'A'}]".replace('\'', '"');
        JsonElement items = JsonParser.parseString(sound);
        JsonParser.parseString("{" + member.replace('\'', '"') + "}")
                .getAsJsonObject()
                .asMap()
                .forEach(items.getAsJsonArray().get(0).getAsJsonObject()::add);

        assertThat(CslSchema.flaws(sound)).isEmpty();
        assertThat(CslSchema.flaws(items.toString())).isNotEmpty();
    }

    private static String json(Roundup roundup) {
        return new String(
                CslRenderer.render(roundup, Citations.of(roundup, new Addresses(roundup))), StandardCharsets.UTF_8);
    }
}
