package dev.roundup.cli.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.cli.Ran;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing in a list gets lost: the report has as many papers and fields as others count in it, and each of their words
 * stands in the sources, or in a field that the report says to be left out. The lists are in the folder {@code
 * accounts}.
 */
final class AccountingTest {
    private static final Set<String> PROSE = Set.of("intro", "outro", "note", "abstract");
    private static final Set<String> LINKS = Set.of("link", "embedded");
    private static final Set<String> PICTURES = Set.of("image", "logo");

    @TempDir
    Path folder = Path.of("");

    static Stream<String> lists() throws IOException, URISyntaxException {
        return files("accounts");
    }

    static Stream<String> exports() throws IOException, URISyntaxException {
        return files("exports");
    }

    private static Stream<String> files(String kind) throws IOException, URISyntaxException {
        Path lists = Path.of(AccountingTest.class.getResource(kind).toURI());
        try (Stream<Path> files = Files.list(lists)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everything_is_accounted_for(String name) throws Exception {
        byte[] list =
                AccountingTest.class.getResourceAsStream("accounts/" + name).readAllBytes();
        String text = new String(list, UTF_8);
        boolean isPost = name.endsWith(".md") || name.endsWith(".html");
        Counted counted = isPost ? PostCounter.count(name, text) : ListCounter.count(name, text);
        Ran ran = Import.in(folder).file(name, list).options("--json").run();
        JsonObject source = JsonParser.parseString(ran.out())
                .getAsJsonObject()
                .getAsJsonArray("sources")
                .get(0)
                .getAsJsonObject();
        assertThat(isPost ? shown(source, PostCounter.bodyLine(text)) : fields(source))
                .isEqualTo(counted.counts());
        assertThat(counted.lost(kept(source, text))).isEmpty();
    }

    /** Readers of exports join and divide fields, so the papers are counted, and every word is looked for. */
    @ParameterizedTest
    @MethodSource("exports")
    void every_word_of_an_export_is_accounted_for(String name) throws Exception {
        byte[] list =
                AccountingTest.class.getResourceAsStream("exports/" + name).readAllBytes();
        String text = new String(list, UTF_8);
        Counted counted = ExportCounter.count(name, text);
        Ran ran = Import.in(folder).file(name, list).options("--json").run();
        JsonObject source = JsonParser.parseString(ran.out())
                .getAsJsonObject()
                .getAsJsonArray("sources")
                .get(0)
                .getAsJsonObject();
        assertThat(Map.of("papers", papers(source))).isEqualTo(counted.counts());
        assertThat(counted.lost(kept(source, text))).isEmpty();
    }

    private static int papers(JsonObject source) {
        return source.getAsJsonArray("papers").size()
                + source.getAsJsonArray("notRead").size();
    }

    private static Map<String, Integer> fields(JsonObject source) {
        return new TreeMap<>(
                Map.of("papers", papers(source), "fields", all(source).size()));
    }

    /** @param bodyLine the line below the front matter */
    private static Map<String, Integer> shown(JsonObject source, int bodyLine) {
        Map<String, Integer> counts = new TreeMap<>(Map.of("papers", papers(source)));
        List.of("front matter", "links", "pictures", "sections", "paragraphs").forEach(kind -> counts.put(kind, 0));
        Set<Integer> titles = new TreeSet<>();
        for (JsonObject field : all(source)) {
            String name = field.get("name").getAsString().toLowerCase(Locale.ROOT);
            int line = field.get("line").getAsInt();
            if (name.equals("title")) {
                titles.add(line);
            }
            if (line < bodyLine) {
                counts.merge("front matter", 1, Integer::sum);
            } else if (!(name.equals("note") && titles.contains(line))) {
                shown(name, String.join(" ", values(field)))
                        .forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
            }
        }
        return counts;
    }

    /** The number of things of each kind in a field of the body. */
    private static Map<String, Integer> shown(String name, String value) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean isLink = LINKS.contains(last);
        return Map.of(
                "links", isLink ? 1 : value.split("\\\\href\\{", -1).length - 1,
                "pictures", PICTURES.contains(last) ? 1 : 0,
                "sections", name.equals("section") ? 1 : 0,
                "paragraphs", PROSE.contains(last) ? value.split("\n\n", -1).length : 0);
    }

    /** The fields of a source that have a value. */
    private static List<JsonObject> all(JsonObject source) {
        List<JsonArray> arrays = new ArrayList<>(List.of(source.getAsJsonArray("page")));
        source.getAsJsonArray("papers")
                .forEach(paper -> arrays.add(paper.getAsJsonObject().getAsJsonArray("fields")));
        List<JsonObject> fields = new ArrayList<>();
        for (JsonArray array : arrays) {
            array.forEach(field -> fields.add(field.getAsJsonObject()));
        }
        fields.removeIf(field -> values(field).stream().allMatch(String::isBlank));
        return fields;
    }

    private static List<String> values(JsonObject field) {
        return field.getAsJsonArray("values").asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    /** The words in the sources, in what is left out, in doubts and in what could not be read. */
    private Set<String> kept(JsonObject source, String text) throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                words.addAll(Counted.written(Files.readString(file).replace("\\\\", "\\")));
            }
        }
        List<String> lines = text.lines().toList();
        source.getAsJsonArray("notRead")
                .forEach(fault -> words.addAll(Counted.words(
                        lines.get(fault.getAsJsonObject().get("line").getAsInt() - 1))));
        all(source).stream()
                .filter(field -> field.get("outcome").getAsString().equals("left_out"))
                .flatMap(field -> values(field).stream())
                .forEach(value -> words.addAll(Counted.words(value)));
        all(source).stream()
                .filter(field -> field.get("outcome").getAsString().equals("doubtful"))
                .forEach(field -> words.addAll(Counted.words(field.get("note").getAsString())));
        return words;
    }
}
