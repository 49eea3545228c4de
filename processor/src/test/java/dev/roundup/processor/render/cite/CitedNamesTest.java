package dev.roundup.processor.render.cite;

import static dev.roundup.processor.model.PaperBuilder.paper;
import static dev.roundup.processor.model.RoundupBuilder.roundup;
import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLName;
import dev.roundup.processor.model.PaperBuilder;
import dev.roundup.processor.text.name.RightNames;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jbibtex.ParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader of others finds in papers.bib as many authors as there are, with their names. */
class CitedNamesTest {
    static Stream<String> names() {
        Stream<String> odd = Stream.of(
                "Smith and",
                "Barnes and Noble",
                "A, B, C",
                "Ada, Jr., Lane",
                "{Ada Lane",
                "Ada} Lane",
                "others",
                "AND",
                "(Ada Lane)",
                "Ada % Lane",
                "Ada {and} Ben",
                ", Ada",
                "Jr.",
                "Ada others");
        return Stream.concat(odd, RightNames.all().stream());
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_one_author_between_others(String name) {
        String authors = field(paper("A").authors("Zoe Zander", name, "Yan Ypsilon"));

        assertThat(topLevel(authors)).hasSize(3).first().isEqualTo("Zander, Zoe");
        assertThat(topLevel(authors).get(2)).isEqualTo("Ypsilon, Yan");
    }

    @ParameterizedTest
    @MethodSource("dev.roundup.processor.text.name.RightNames#all")
    void a_reader_of_others_finds_the_family_name(String name) throws ParseException {
        PaperBuilder paper = paper("A").authors(name);
        CSLName[] read = authors(paper);

        assertThat(read).hasSize(1);
        String all = Stream.of(
                        read[0].getGiven(),
                        read[0].getFamily(),
                        read[0].getLiteral(),
                        read[0].getSuffix(),
                        read[0].getDroppingParticle(),
                        read[0].getNonDroppingParticle())
                .filter(Objects::nonNull)
                .reduce("", String::concat);
        // Unlike BibTeX, it drops what follows a family name in braces.
        boolean hasBraces = Bibtex.field(paper.build(), "author").startsWith("{")
                || Bibtex.field(paper.build(), "author").contains(" {");
        assertThat(letters(all)).hasSizeLessThanOrEqualTo(letters(name).size());
        assertThat(hasBraces || letters(all).equals(letters(name))).as(all).isTrue();
    }

    private static CSLName[] authors(PaperBuilder paper) throws ParseException {
        BibTeXConverter converter = new BibTeXConverter();
        String bibtex = Bibtex.of(roundup("R").section("main", paper.build()).build());
        return converter
                .toItemData(converter.loadDatabase(new ByteArrayInputStream(bibtex.getBytes(StandardCharsets.UTF_8))))
                .values()
                .iterator()
                .next()
                .getAuthor();
    }

    /** The letters without accents, at their usual height: this reader knows no accent upon an accent. */
    private static List<Integer> letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetter)
                .sorted()
                .boxed()
                .toList();
    }

    private static String field(PaperBuilder paper) {
        return Bibtex.field(paper.build(), "author");
    }

    /** The names of a field as BibTeX divides it: at each "and" outside of braces (btxdoc, section 4). */
    private static List<String> topLevel(String field) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            outside.append(depth > 0 && c == ' ' ? '_' : c);
        }
        assertThat(depth).isZero();
        return Stream.of(outside.toString().split("(?i)\\s+and\\s+")).toList();
    }
}
