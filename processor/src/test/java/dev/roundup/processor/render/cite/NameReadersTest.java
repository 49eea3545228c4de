package dev.roundup.processor.render.cite;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Format;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.People;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TestOrigin;
import dev.roundup.processor.render.Pages;
import dev.roundup.processor.text.name.NameParts;
import dev.roundup.processor.text.name.RightNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * BibTeX, Biber, Pandoc and Pandoc's citation processor find as many authors as there are, in the parts that we meant,
 * except for a list of differences with their reasons.
 */
@Tag("as-compiled") // random names once are enough: nothing in them depends on the jar
class NameReadersTest {
    private static final Path RESOURCES = Path.of("src/test/resources/names");

    /** Names with blanks that a file of lines would not show. */
    private static final Stream<String> BLANKS = Stream.of(
            "Jane\u00a0Doe",
            "Jane\u2009Doe",
            "Jane\u202fDoe",
            "J.\u00a0R.\u00a0R. Tolkien",
            "J.\u2009R. Tolkien",
            "Jane\u3000Doe",
            "Jane\tDoe",
            "Jane\nDoe",
            " Jane Doe ");

    private static final List<Name> NAMES = Stream.of(RightNames.all().stream(), lines("cited.txt"), BLANKS)
            .flatMap(names -> names)
            .map(name -> People.NONE.resolve(name, TestOrigin.at(name)))
            .toList();

    private static final List<Name> STATED = StatedAtRandom.names(300);

    @Test
    void there_are_enough_names() {
        assertThat(NAMES).hasSizeGreaterThan(600).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_finds_the_parts_of_each_name(NameReader reader, @TempDir Path folder) throws IOException {
        reader.assumeInstalled();
        Map<String, String> files = Pages.files(between(NAMES));
        Files.writeString(folder.resolve("papers.bib"), files.get("papers.bib"));
        Files.writeString(folder.resolve("papers.json"), files.get("papers.json"));
        Map<String, List<NameParts>> read = reader.read(folder);

        List<String> found = IntStream.range(0, NAMES.size())
                .boxed()
                .flatMap(i -> difference(reader, NAMES.get(i), read.getOrDefault("p" + i, List.of())).stream())
                .toList();
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(lines("readers.txt")
                        .filter(line -> line.startsWith(reader + " | "))
                        .toList());
    }

    /** Random names whose family name the registry states. */
    @ParameterizedTest
    @EnumSource
    void a_reader_finds_the_parts_that_the_registry_states(NameReader reader, @TempDir Path folder) throws IOException {
        reader.assumeInstalled();
        Map<String, String> files = Pages.files(between(STATED));
        Files.writeString(folder.resolve("papers.bib"), files.get("papers.bib"));
        Files.writeString(folder.resolve("papers.json"), files.get("papers.json"));
        Map<String, List<NameParts>> read = reader.read(folder);

        assertThat(IntStream.range(0, STATED.size())
                        .boxed()
                        .flatMap(
                                i -> difference(reader, STATED.get(i), read.getOrDefault("p" + i, List.of())).stream()))
                .isEmpty();
    }

    /** Each name between two others. */
    private static Roundup between(List<Name> names) {
        Paper[] papers = IntStream.range(0, names.size())
                .mapToObj(i -> paper("P" + i)
                        .id("p" + i)
                        .authors("Zoe Zander")
                        .author(names.get(i))
                        .authors("Yan Ypsilon")
                        .build())
                .toArray(Paper[]::new);
        return roundup("R")
                .formats(Format.BIBTEX, Format.CSL_JSON)
                .section("main", papers)
                .build();
    }

    private static List<String> difference(NameReader reader, Name name, List<NameParts> read) {
        assertThat(read).as(name.printed()).hasSize(3);
        NameParts ours = name.parts().orElse(new NameParts("", "", name.printed(), ""));
        String words = words(
                reader.isPartedWithoutGiven() || !ours.given().isEmpty()
                        ? ours
                        : new NameParts("", "", ours.wholeFamily(), ""));
        String theirs = words(read.get(1));
        return words.equals(theirs) ? List.of() : List.of(reader + " | " + words + " | " + theirs);
    }

    /**
     * The parts of a name as {@code given; particle; family; suffix}. Quotes and apostrophes count as one, and blanks
     * after full stops as none, because TeX prints others than it reads.
     */
    private static String words(NameParts name) {
        return Stream.of(name.given(), name.particle(), name.family(), name.suffix())
                .map(part -> part.replaceAll("[\\s\\p{Z}]+", " ")
                        .replaceAll("[\u2018\u2019`]", "'")
                        .replaceAll("(?<=\\.) (?=\\p{Lu}\\.)", "")
                        .strip())
                .collect(Collectors.joining("; "))
                .replaceFirst("; $", "");
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(RESOURCES.resolve(file)).stream().filter(line -> !line.startsWith("## "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
