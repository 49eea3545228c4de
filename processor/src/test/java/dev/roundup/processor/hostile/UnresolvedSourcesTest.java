package dev.roundup.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.Compiled.Message;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * If the compiler cannot resolve something, only the compiler reports it. Roundup reports nothing and writes no page.
 */
class UnresolvedSourcesTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a site that is not there           | site = Site.class              | site = Gone.class
            a site of a package not there      | site = Site.class              | site = gone.Site.class
            a venue that is not there          | site = Site.class              | site = Site.class, venue = Venues.Gone.class
            a paper that is not there          | FirstPaper.class               | gone.FirstPaper.class
            a constant in place of a class     | FirstPaper.class               | Topics.VISION
            a class in place of a string       | slug = "days-2023"             | slug = Site.class
            nothing in place of a string       | title = "Papers at the Days"   | title = null
            a slug that is not there           | slug = "days-2023"             | slug = Slugs.DAYS
            a date that is computed            | "2023-05-01"                   | System.lineSeparator()
            a section without an id            | id = "main",                   |
            an outline without sections        | sections = @Section(id = "main", papers = {FirstPaper.class, SecondPaper.class}) | accent = "red"
            a value in place of a section      | @Section(id = "main", papers = | (
            a layout that is not there         | slug =                         | layout = dev.roundup.Layout.SPIRAL, slug =
            a format that is not there         | slug =                         | formats = {dev.roundup.Format.PAGE, dev.roundup.Format.TEX}, slug =
            a key that is there twice          | slug =                         | slug = "x", slug =
            an annotation that is there twice  | @Roundup                       | @Roundup(slug = "x", title = "x", published = "2023-05-01", sections = {}) @Roundup
            a constant that is made of itself  | Days {}                        | Days { String A = Days.B; String B = Days.A; @dev.roundup.Paper(title = Days.A, authors = "A") interface P {} }
            """)
    void in_an_outline(String what, String found, String broken) {
        assertCompilerSpeaks(
                what,
                Lab.lenient(folder)
                        .source(
                                "lab/Days.java",
                                Lab.outline("FirstPaper.class, SecondPaper.class")
                                        .replace(found, broken == null ? "" : broken)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an author who is not there         | People.ADA                     | People.EVE
            people that are not there          | People.ADA                     | Nobody.ADA
            a tag that is not there            | Topics.LEARNING                | Topics.LERNING
            a tag of an array with holes       | Topics.LEARNING                | {Topics.LEARNING, Topics.GONE, "Vision"}
            a number in place of authors       | {People.ADA, "Ben Outside"}    | 5
            no authors                         | ,\\n        authors = {People.ADA, "Ben Outside"} |
            a title that is added to           | "First"                        | "First " + Gone.TITLE
            a title that divides by zero       | "First"                        | "First " + 1 / 0
            a link of a kind that is not there | @Paper                         | @dev.roundup.Link(kind = dev.roundup.LinkKind.SONG, url = "https://a.org") @Paper
            a repeated link with a hole        | @Paper                         | @dev.roundup.Link(kind = dev.roundup.LinkKind.CODE, url = Gone.A) @dev.roundup.Link(kind = dev.roundup.LinkKind.DATA, url = "https://a.org") @Paper
            a flag that is a string            | @Paper                         | @dev.roundup.Figure(alt = "A curve falls", pending = "yes") @Paper
            a venue that is not there          | @Paper                         | @dev.roundup.AppearedIn(venue = Gone.class) @Paper
            equal authors that are not there   | @Paper                         | @dev.roundup.EqualContribution({People.ADA, People.EVE}) @Paper
            an allowance that is not there     | @Paper                         | @dev.roundup.Allow(value = Gone.RULE, because = "x") @Paper
            an annotation inside of another    | @Paper                         | @dev.roundup.Tldr(@dev.roundup.Tldr("x")) @Paper
            """)
    void in_a_paper(String what, String found, String broken) {
        assertCompilerSpeaks(
                what,
                Lab.lenient(folder)
                        .source(
                                "lab/FirstPaper.java",
                                Lab.paper("FirstPaper", "First")
                                        .replace(found.replace("\\n", "\n"), broken == null ? "" : broken)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            people that are not there          | people = People.class          | people = Gone.class
            a topic registry that is a number  | topics = Topics.class            | topics = 7
            a site without a name              | name = "Lab",                  |
            """)
    void in_a_site(String what, String found, String broken) {
        assertCompilerSpeaks(what, Lab.lenient(folder).source("lab/Site.java", """
                        package lab;

                        @dev.roundup.Site(name = "Lab", people = People.class, topics = Topics.class)
                        public interface Site {}
                        """.replace(
                        found, broken == null ? "" : broken)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a parent that is not there         | People {                       | People extends Gone {
            a parent of itself                 | People {                       | People extends People {
            a name that is not there           | "Ada Lane"                     | Gone.ADA
            a key of a type that is not there  | String ADA = "ada"             | Gone ADA = "ada"
            a key that is not there            | "ada"                          | Gone.ADA
            keys that are made of each other   | String ADA = "ada"             | String ADA = People.BEN; String BEN = People.ADA
            """)
    void in_a_registry(String what, String found, String broken) {
        assertCompilerSpeaks(
                what,
                Lab.lenient(folder)
                        .source("lab/People.java", Lab.people("Ada Lane").replace(found, broken)));
    }

    /**
     * As far as a processor can see, no page depends on these mistakes. So there may be a page next to the compiler's
     * error.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an annotation that is not there    | @Roundup                       | @Gone @Roundup
            a badge that is not there          | @Roundup                       | @lab.badges.Best @Roundup
            a key that is not there            | slug =                         | sluge = "x", slug =
            a type that is its own parent      | Days {}                        | Days extends Days {}
            a parent that is not there         | Days {}                        | Days extends Gone {}
            a method with a mistake            | Days {}                        | Days { default int one() { return "1"; } }
            """)
    void beside_what_is_read(String what, String found, String broken) {
        assertCompilerAloneSpeaks(Lab.lenient(folder)
                .source(
                        "lab/Days.java",
                        Lab.outline("FirstPaper.class, SecondPaper.class").replace(found, broken)));
    }

    private void assertCompilerSpeaks(String what, Project project) {
        if (isSeen(what)) {
            assertCompilerAloneSpeaks(project);
            assertThat(project.outputBelow("META-INF/resources")).isEmpty();
        } else {
            assertThat(prepared(project).compile().success()).isFalse();
        }
    }

    private void assertCompilerAloneSpeaks(Project project) {
        Compiled compiled = prepared(project).compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages())
                .anyMatch(message ->
                        message.kind().equals("error") && message.rule().isEmpty());
        assertThat(compiled.messages()).allMatch(this::isExpected);
    }

    /** Chooses the compiler. */
    Project prepared(Project project) {
        return project;
    }

    /** Tells which mistakes a processor can see. */
    boolean isSeen(String what) {
        return true;
    }

    /** Tells which messages are expected. */
    boolean isExpected(Message message) {
        return message.rule().isEmpty();
    }
}
