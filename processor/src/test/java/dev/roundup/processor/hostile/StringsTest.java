package dev.roundup.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.check.Rulebook;
import dev.roundup.processor.check.rule.Rule;
import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Strings that a class file can contain but nobody expects. With every optional rule switched off, a page comes out for
 * each of them in each value.
 */
class StringsTest {
    @TempDir
    Path folder;

    /** Strings in the notation of Java. */
    enum Text {
        EMPTY("\"\""),
        BLANK("\" \\t\\n\""),
        NUL("\"a\\0b\""),
        CONTROLS("\"\\u0001\\u0008\\u001b\\u007f\\u0085\""),
        LONE_HIGH_SURROGATE("\"a\\ud800\""),
        LONE_LOW_SURROGATE("\"\\udc00a\""),
        SURROGATES_THE_WRONG_WAY("\"\\udc00\\ud800\""),
        NON_CHARACTERS("\"\\ufffe\\uffff\\ufdd0\""),
        BYTE_ORDER_MARK("\"\\ufeffa\""),
        BIDI_CONTROLS("\"\\u202egnp.\\u2066a\\u2069\\u200f\""),
        ZERO_WIDTH("\"\\u200b\\u200d\\u2060\\u00ad\""),
        LINE_SEPARATORS("\"a\\u2028b\\u2029c\\r\\nd\\re\""),
        EMOJI("\"\uD83D\uDC69\u200D\uD83D\uDD2C \uD83E\uDD89 \uD83C\uDDF3\uD83C\uDDF1\""),
        COMBINING("\"Z\" + \"%s\"".formatted("\\u0336\\u0489".repeat(200))),
        MARKUP("\"</style></script><!--]]>&amp;<img src=x onerror=alert(1)>\""),
        TEX("\"\\\\\\\\ { } $ $$ \\\\( \\\\[ \\\\begin{x} % & ~ ^ _ #\""),
        BRACES("\"" + "{".repeat(5_000) + "\""),
        DOLLARS("\"" + "$a".repeat(1_000) + "\""),
        ERROR("\"<error>\""),
        PATH("\"../../../../etc/passwd\""),
        FULL("\"" + "a".repeat(65_534) + "\""),
        FULL_OF_WORDS("\"" + "ab ".repeat(21_844) + "\""),
        FULL_OF_LONG_CHARACTERS("\"" + "\u65e5".repeat(21_845) + "\"");

        final String literal;

        Text(String literal) {
            this.literal = literal;
        }
    }

    private Project project(Text text) {
        return Project.in(folder).source("lab/All.java", """
                package lab;

                import dev.roundup.*;

                @Roundup(
                        slug = "days-2023", title = All.T, description = All.T, author = All.T, published = "2023-05-01",
                        site = All.class, venue = All.class, accent = All.T, intro = All.T, outro = All.T,
                        sections = @Section(id = All.T, title = All.T, intro = All.T, papers = {All.P.class, All.Q.class}))
                @FrontMatter(key = All.T, value = All.T)
                @Site(name = All.T, people = All.class, topics = All.class)
                @Venue(name = All.T, place = All.T, citedAs = All.T)
                public interface All {
                    @Person(name = All.T, alsoKnownAs = All.T, affiliation = All.T)
                    @Topic(name = All.T)
                    String T = %s;

                    @Paper(title = All.T, authors = {All.T, All.T}, id = All.T, formerIds = All.T)
                    @Abstract(All.T)
                    @Tldr(All.T)
                    @Figure(alt = All.T, caption = All.T, pending = true)
                    @Tag(All.T)
                    @Link(kind = LinkKind.VIDEO, pending = true, label = All.T)
                    @Arxiv(value = "2301.00001", label = All.T)
                    @Oral(All.T)
                    @Award(All.T)
                    @EqualContribution({All.T, All.T})
                    @Contact(value = All.T, author = All.T)
                    @Session(name = All.T, start = "2023-01-03T09:00:00Z", place = All.T)
                    @AppearedIn(venue = All.class, pages = All.T)
                    @Note(All.T)
                    @Extra(name = All.T, value = All.T)
                    @Allow(value = "link-shared", because = All.T)
                    interface P {}

                    @Paper(title = "Sound", authors = "Ben Outside")
                    interface Q {}
                }
                """.formatted(text.literal));
    }

    @ParameterizedTest
    @EnumSource
    void each_is_reported_or_shown(Text text) {
        Project project = project(text);
        Compiled compiled = project.compile();
        assertNoFault(compiled);
        assertThat(project.hasOutput(Lab.PAGE)).isEqualTo(compiled.success());
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_shows_each(Text text) {
        Project project = project(text).options("-Aroundup.draft", "-Aroundup.rules=" + rulesOff());
        Compiled compiled = project.compile();
        assertNoFault(compiled);
        assertThat(compiled.success()).isTrue();
        assertThat(Jsoup.parse(project.outputFile(Lab.PAGE.replace("index", "draft")))
                        .select("article"))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_shows_each_when_nothing_is_checked(Text text) {
        Project project = project(text).options("-Aroundup.rules=" + rulesOff());
        Compiled compiled = project.compile();
        assertNoFault(compiled);
        assertThat(compiled.summaries()).isEmpty();
        assertThat(Jsoup.parse(project.outputFile(Lab.PAGE)).select("article")).hasSize(2);
    }

    @Test
    void a_string_that_no_class_file_can_hold_is_an_error_of_both() {
        Project project =
                Lab.lenient(folder).source("lab/FirstPaper.java", Lab.paper("FirstPaper", "a".repeat(65_536)));
        assertThat(project.compile().summaries()).anyMatch(said -> said.endsWith(" text-too-long"));
        assertThat(project.outputBelow("META-INF")).isEmpty();
    }

    private static String rulesOff() {
        return Rulebook.byId().values().stream()
                .filter(Rule::isNegotiable)
                .map(rule -> rule.id() + "=off")
                .collect(Collectors.joining(","));
    }

    private static void assertNoFault(Compiled compiled) {
        assertThat(compiled.summaries()).noneMatch(said -> said.endsWith("internal-error"));
        assertThat(compiled.messages())
                .allMatch(
                        message -> message.rule().isPresent() || message.kind().equals("note"));
        assertThat(compiled.words()).isEmpty();
    }
}
