package dev.roundup.cli.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.roundup.testing.PaperGenerator;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exported papers can be imported again. A second export of them gives the same bytes. */
final class RoundTripTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void generated_papers(long seed) {
        Project original = Project.in(folder.resolve("original"));
        new PaperGenerator(40, seed).fileAPaper().forEach(original::source);
        comesBack(original, "2024-12-01");
    }

    @Test
    void papers_of_all_kinds() {
        comesBack(Project.in(folder.resolve("original")).source("lab/Days.java", KINDS), "2023-12-01");
    }

    @Test
    void names_with_parts_and_open_lists() {
        comesBack(Project.in(folder.resolve("original")).source("lab/Days.java", NAMES), "2023-12-01");
    }

    @Test
    void works_of_all_types() {
        comesBack(Project.in(folder.resolve("original")).source("lab/Works.java", WORKS), "2023-12-01");
    }

    private void comesBack(Project original, String published) {
        assertThat(original.compile().messages())
                .noneMatch(message -> message.kind().equals("error"));
        assertThat(again("papers.bib", output(original, "papers.bib"), published))
                .isEqualTo(output(original, "papers.bib"));
        assertThat(withoutAbstracts(again("papers.json", output(original, "papers.json"), published)))
                .isEqualTo(withoutAbstracts(output(original, "papers.json")));
    }

    private String again(String name, String text, String published) {
        Import list = Import.in(folder.resolve(name.replace('.', '-')))
                .file(name, text.getBytes(StandardCharsets.UTF_8))
                .options("--published", published, "--title", "Papers", "--site", "Tide Lab", "--no-years");
        list.run();
        assertThat(list.compile("-Aroundup.rules=" + SOURCES_OWN).messages())
                .as(name)
                .noneMatch(message -> message.kind().equals("error"));
        return output(list.project(), name);
    }

    /** Abstracts lose their formulas in CSL-JSON, which has no notation for them. So their spacing may differ. */
    private static JsonElement withoutAbstracts(String json) {
        JsonArray items = JsonParser.parseString(json).getAsJsonArray();
        items.forEach(item -> item.getAsJsonObject().remove("abstract"));
        return items;
    }

    private static String output(Project project, String name) {
        try (Stream<Path> files = Files.walk(project.output())) {
            return Files.readString(
                    files.filter(file -> file.endsWith(name)).findFirst().orElseThrow());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static final String SOURCES_OWN = "abstract-missing=off";

    private static final String KINDS = """
            package lab;

            import dev.roundup.*;

            @Roundup(slug = "days", title = "Days", published = "2023-12-01", venue = Days.Conf.class,
                    sections = @Section(id = "main", papers = {Days.One.class, Days.Two.class, Days.Three.class}))
            public interface Days {
                @Venue(name = "Conf 2023", citedAs = "Proceedings of Conf & Co", start = "2023-12-10", place = "Malm\u00f6")
                interface Conf {}

                @Venue(name = "Journal of 100% Things", kind = VenueKind.JOURNAL)
                interface Journal {}

                @Venue(name = "arXiv", kind = VenueKind.PREPRINT)
                interface Preprints {}

                @Paper(title = "On \\\\(n\\\\)-Kites, {braces} & 50% of NeurIPS", authors = {"Ada van der Zee", "Max M\u00fcller Jr.", "Tidal Collective"})
                @Doi("10.1234/a_b.5")
                @Tag({"wind", "fairness, equity, and justice"})
                interface One {}

                @Paper(title = "\\\\emph{Sails}: a \u201csurvey\u201d", authors = "Jo Ng", id = "sails-2021")
                @AppearedIn(venue = Journal.class, date = "2021-03-04", pages = "12-34")
                @Link(kind = LinkKind.PAPER, url = "https://example.org/a_b?c=d&e=~f")
                interface Two {}

                @Paper(title = "Ropes", authors = {"Jan-Willem de Groot", "\u738b\u4f1f"})
                @Arxiv("math/0601001")
                @AppearedIn(venue = Preprints.class, date = "2006-01")
                interface Three {}
            }
            """;

    private static final String NAMES = """
            package lab;

            import dev.roundup.*;

            @Roundup(slug = "days", title = "Days", published = "2023-12-01", site = Days.Lab.class,
                    sections = @Section(id = "main", papers = {Days.One.class, Days.Two.class, Days.Three.class}))
            public interface Days {
                @Site(name = "Lab", people = People.class)
                interface Lab {}

                interface People {
                    @Person(family = "Soto Vega", alsoKnownAs = {"L. Soto Vega", "Lia Soto"})
                    String LIA = "Lia Soto Vega";

                    @Person(family = "Brun")
                    String ADA = "Ada Le Brun";

                    @Person(organisation = true)
                    String TIDE_WATCH = "Tide Watch";

                    @Person(organisation = true)
                    String LAB = "Tides, Inc.";

                    @Person(name = "Els van der Pol Roe", family = "Pol Roe")
                    String ELS = "els";

                    @Person(family = "Kov\u00e1cs")
                    String JANOS = "Kov\u00e1cs J\u00e1nos";

                    @Person(family = "\u5c71\u7530")
                    String TARO = "\u5c71\u7530\u592a\u90ce";

                    @Person(family = "Soto y Vega")
                    String ANA = "Ana Soto y Vega Jr.";

                    @Person(family = "Lab")
                    String BO = "Bo Lab";
                }

                @Paper(title = "Kites", authors = {People.LIA, People.ADA, People.TIDE_WATCH, People.LAB, "and others"})
                interface One {}

                @Paper(title = "Sails", authors = {"L. Soto Vega", People.ELS, People.JANOS, People.TARO, "World Bank"})
                interface Two {}

                @Paper(title = "Ropes", authors = {
                    "Lia Soto", People.ANA, People.BO, "\u738b\u4f1f", "Plato", "Luc Van Gool", "Nguy\u1ec5n V\u0103n A",
                    "Ash B.", "Bob (Bo) Bell", "Wei Wang (\u738b\u4f1f)", "J.Roe", "\u2026"
                })
                interface Three {}
            }
            """;

    private static final String WORKS = """
            package lab;

            import dev.roundup.*;

            @Roundup(slug = "works", title = "Works", published = "2023-12-01",
                    sections = @Section(id = "main", papers = {Works.Doctoral.class, Works.Masters.class,
                        Works.Bachelors.class, Works.Report.class, Works.Book.class, Works.Chapter.class, Works.Data.class,
                        Works.Program.class, Works.Invention.class, Works.Talk.class, Works.Article.class,
                        Works.Proceedings.class, Works.Remark.class,
                        Works.Coming.class}))
            public interface Works {
                @Venue(name = "Journal of Kites", kind = VenueKind.JOURNAL)
                interface Journal {}

                @Venue(name = "Handbook of Air & Water", kind = VenueKind.BOOK)
                interface Handbook {}

                @Venue(name = "Proceedings of Winds", place = "Oslo")
                interface Winds {}

                @Paper(title = "Doctoral Kites", authors = "Ada van der Zee", citationKey = "Zee_2015")
                @Publication(type = PublicationType.PHD_THESIS, date = "2015-06", publisher = "University of Kites & Co", place = "Delft")
                interface Doctoral {}

                @Paper(title = "Kites of a Master", authors = "Bo Bell", id = "masters")
                @Publication(type = PublicationType.MASTERS_THESIS, date = "2014", publisher = "University of Kites")
                interface Masters {}

                @Paper(title = "Kites of a Bachelor", authors = "Bo Bell", id = "bachelors")
                @Publication(type = PublicationType.BACHELORS_THESIS, date = "2012", publisher = "College")
                interface Bachelors {}

                @Paper(title = "Reported Kites", authors = "Bo Bell", id = "report")
                @Publication(type = PublicationType.REPORT, date = "2013", publisher = "Institute", number = "TR-2013-07")
                interface Report {}

                @Paper(title = "Kites", authors = "Bo Bell", id = "book")
                @Publication(type = PublicationType.BOOK, date = "2011", publisher = "Sample Press", place = "Delft",
                        series = "Air", volume = "4", editors = "Cy Cole", isbn = "978-3-16-148410-0")
                interface Book {}

                @Paper(title = "A Chapter on Kites", authors = "Bo Bell", id = "chapter")
                @AppearedIn(venue = Handbook.class, date = "2010", pages = "1-12")
                @Publication(publisher = "Sample Press", place = "Delft", editors = {"Cy Cole", "Di Dale"})
                interface Chapter {}

                @Paper(title = "Kites as Data", authors = "Bo Bell", id = "data")
                @Publication(type = PublicationType.DATASET, date = "2009", publisher = "Archive of Kites")
                @Doi("10.1234/kites.5")
                @Zenodo("12345")
                interface Data {}

                @Paper(title = "Kite Program", authors = "Bo Bell", id = "program")
                @Publication(type = PublicationType.SOFTWARE, date = "2008", publisher = "Archive of Kites")
                @GitHub("lab/kites")
                interface Program {}

                @Paper(title = "Kite Reel", authors = "Bo Bell", id = "invention")
                @Publication(type = PublicationType.PATENT, date = "2007-05", number = "NL 123")
                interface Invention {}

                @Paper(title = "Talking of Kites", authors = "Bo Bell", id = "talk")
                @Publication(type = PublicationType.OTHER, date = "2006")
                interface Talk {}

                @Paper(title = "Kites in a Journal", authors = "Bo Bell", id = "article")
                @AppearedIn(venue = Journal.class, date = "2005", volume = "3", number = "1-2", pages = "5-9")
                @Publication(publisher = "Sample Press")
                interface Article {}

                @Paper(title = "Kites in Proceedings", authors = "Bo Bell", id = "proceedings")
                @AppearedIn(venue = Winds.class, date = "2004", volume = "97")
                @Publication(publisher = "Sample Press", place = "Delft", series = "Air", editors = "Cy Cole")
                interface Proceedings {}

                @Paper(title = "Noted Kites", authors = "Bo Bell", id = "remark")
                @Publication(date = "2003-02")
                interface Remark {}

                @Paper(title = "Kites to Come", authors = "Bo Bell", id = "coming")
                @AppearedIn(venue = Journal.class)
                @Note("In press")
                interface Coming {}
            }
            """;
}
