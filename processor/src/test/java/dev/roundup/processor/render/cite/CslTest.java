package dev.roundup.processor.render.cite;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static dev.roundup.processor.model.TestOrigin.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.helper.json.JsonLexer;
import dev.roundup.processor.markup.ValidText;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.VenueKind;
import dev.roundup.processor.render.Pages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A citation processor of others reads {@code papers.json}. */
class CslTest {
    /** The members of an item that are not strings (CSL 1.0.2, appendix IV). */
    private static final Map<String, Class<?>> STRUCTURED = Map.of("author", List.class, "issued", Map.class);

    @Test
    void every_member_is_a_variable_of_csl() {
        Set<String> variables = Stream.of(CSLItemData.class.getMethods())
                .map(method -> method.getName())
                .filter(name -> name.startsWith("get"))
                .map(name ->
                        folded(name.substring(3)).replace("abstrct", "abstract")) // "abstract" is a keyword of Java
                .collect(Collectors.toSet());
        for (JsonElement item : items(CitedPapers.roundup())) {
            JsonObject members = item.getAsJsonObject();
            assertThat(members.keySet())
                    .contains("id", "type")
                    .allSatisfy(member -> assertThat(variables).contains(folded(member)));
            members.entrySet()
                    .forEach(member -> assertThat(member.getValue().isJsonPrimitive())
                            .as(member.getKey())
                            .isNotEqualTo(STRUCTURED.containsKey(member.getKey())));
        }
    }

    @Test
    void what_a_paper_is_gives_its_type() {
        assertThat(items(CitedPapers.roundup()))
                .extracting(item -> item.getAsJsonObject().get("type").getAsString())
                .containsExactly(
                        "paper-conference",
                        "article-journal",
                        "article",
                        "paper-conference",
                        "paper-conference",
                        "paper-conference",
                        "event",
                        "speech");
    }

    @Test
    void a_style_can_set_it() throws IOException {
        List<String> set = bibliography(CitedPapers.roundup());

        assertThat(set)
                .containsExactly(
                        "van der Pol, Elise; Van Gool, Luc; Van den Broeck, Guy; Ramón y Cajal, Santiago; King Jr.,"
                                + " Martin Luther; The Fog Collaboration; 王小明; boyd, danah | Steerable GMRFs:"
                                + " SE(3)-Equivariance for 3D & 4D Maps, a $5 Study | Proceedings of the Northern Earth"
                                + " & Sky Observations | 2023-12 | 10.1000/fog_{1} |"
                                + " https://doi.org/10.1000/fog_%7B1%7D",
                        "Lane, Ada; de Vries, Ben | Reading the tides of the North Sea with BERT | Journal of Tides &"
                                + " Ebbs | 2024-3 | 1\u201342 | https://jote.example.org/42.pdf",
                        "Lane, Ada | Ebbs | arXiv | 2023-6 | arXiv:2306.00600v2 | https://arxiv.org/abs/2306.00600v2",
                        "Lane, Ada | A Finding | Findings of NESO 2023 | 2023-12",
                        "Lane, Ada | Lanterns in Fog | NESO 2023 Workshops | 2023-12",
                        "Lane, Ada | Horns in Fog | Fog Workshop at NESO 2023 | 2023-12 | e7",
                        "Lane, Ada; de Vries, Ben | Fog Workshop | 2023-12",
                        "Lane, Ada | On Fog | 2023-12");
    }

    /** The processor's own BibTeX reader finds the same in the other file. */
    @Test
    void both_files_say_the_same() throws IOException {
        BibTeXConverter converter = new BibTeXConverter();
        Map<String, CSLItemData> fromBibtex;
        try {
            fromBibtex = converter.toItemData(converter.loadDatabase(
                    new ByteArrayInputStream(Bibtex.of(CitedPapers.roundup()).getBytes(StandardCharsets.UTF_8))));
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
        for (CSLItemData item : data(CitedPapers.roundup())) {
            CSLItemData other = Objects.requireNonNull(fromBibtex.get(item.getId()));
            // It leaves a field with a formula as TeX.
            assertThat(other.getTitle())
                    .satisfiesAnyOf(
                            title -> assertThat(title).isEqualTo(item.getTitle()),
                            title -> assertThat(title).contains("{$"));
            // Unlike BibTeX, it drops all authors after a family name in braces.
            assertThat(families(item)).startsWith(families(other).toArray(String[]::new));
            assertThat(other.getIssued().getDateParts()[0][0])
                    .isEqualTo(item.getIssued().getDateParts()[0][0]);
            assertThat(other.getURL()).isEqualTo(item.getURL());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.roundup.processor.render.HostileTexts#all")
    void whatever_stands_in_a_field_comes_back(String value) {
        Paper paper = paper("A")
                .title(value)
                .author(new Name(value, value, Optional.empty(), at("n")))
                .tags(value)
                .appearance(CitedPapers.published(
                        CitedPapers.venue("V", value, VenueKind.JOURNAL, "", ""),
                        Optional.of("2023"),
                        Optional.of(value)))
                .build();
        Roundup roundup = roundup("R").section("main", paper).build();
        String json = Pages.files(roundup).getOrDefault("papers.json", "");
        JsonObject item = items(roundup).get(0).getAsJsonObject();

        assertThat(json).isEqualTo(ValidText.of(json)).doesNotContain("\u2028", "\u2029");
        assertThat(item.get("container-title").getAsString()).isEqualTo(ValidText.of(value));
        assertThat(item.get("keyword").getAsString()).isEqualTo(ValidText.of(value));
    }

    @Test
    void a_roundup_without_papers_is_an_empty_list() {
        assertThat(items(roundup("R").build())).isEmpty();
    }

    private static String folded(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> families(CSLItemData item) {
        return Stream.of(item.getAuthor()).map(CslTest::family).toList();
    }

    private static String family(CSLName name) {
        return name.getLiteral() != null ? name.getLiteral() : name.getFamily();
    }

    private static List<JsonElement> items(Roundup roundup) {
        return JsonParser.parseString(Pages.files(roundup).getOrDefault("papers.json", ""))
                .getAsJsonArray()
                .asList();
    }

    private static List<CSLItemData> data(Roundup roundup) throws IOException {
        String json = Pages.files(roundup).getOrDefault("papers.json", "");
        return new de.undercouch.citeproc.helper.json.JsonParser(new JsonLexer(new StringReader(json)))
                .parseArray().stream()
                        .map(item -> CSLItemData.fromJson(asMap(item)))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object item) {
        return (Map<String, Object>) item;
    }

    private static List<String> bibliography(Roundup roundup) throws IOException {
        List<CSLItemData> items = data(roundup);
        try (InputStream style = CslTest.class.getResourceAsStream("plain.csl")) {
            CSL csl =
                    new CSL(new ListItemDataProvider(items), new String(style.readAllBytes(), StandardCharsets.UTF_8));
            csl.setOutputFormat("text");
            csl.registerCitationItems(items.stream().map(CSLItemData::getId).toArray(String[]::new));
            return Stream.of(csl.makeBibliography().getEntries())
                    .map(String::strip)
                    .toList();
        }
    }
}
