package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Any text in any value of any annotation stays text, on the page and in all files beside it. */
class HostileContentTest {
    /** Elements that come from texts, so the template need not contain them. */
    private static final Set<String> OF_TEXTS =
            Set.of("em", "strong", "code", "u", "a", "sub", "sup", "br", "span", "ol", "ul", "li", "p", "i", "b");

    private static final Set<String> OF_FEEDS = Set.of(
            "feed",
            "id",
            "title",
            "subtitle",
            "updated",
            "published",
            "author",
            "name",
            "uri",
            "link",
            "entry",
            "summary",
            "category",
            "generator",
            "rights",
            "content",
            "contributor");

    @TempDir
    static Path folder;

    private static HostileRoundups roundups;
    private static Compiled compiled;
    private static HostileRoundups dressed;
    private static Chromium chromium;
    private static LocalSite site;
    private static LocalSite lab;

    @BeforeAll
    static void start() {
        roundups = new HostileRoundups(folder.resolve("ours"));
        compiled = roundups.compile();
        dressed = new HostileRoundups(
                folder.resolve("lab"),
                "-Aroundup.template="
                        + Path.of("../docs/templates/cards.html")
                                .toAbsolutePath()
                                .normalize());
        dressed.compile();
        chromium = Chromium.start();
        site = LocalSite.of(roundups.output());
        lab = LocalSite.of(dressed.output());
        chromium.command(
                "Page.addScriptToEvaluateOnNewDocument",
                java.util.Map.of("source", "window.pwned = 0; window.pwn = () => { window.pwned++; };"));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
            site.close();
            lab.close();
        }
    }

    static IntStream numbers() {
        return IntStream.range(0, roundups.texts().size());
    }

    @Test
    void there_are_many_and_each_has_a_page() {
        assertThat(compiled.summaries()).isEmpty();
        assertThat(roundups.texts()).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
        assertThat(numbers())
                .allSatisfy(number -> assertThat(roundups.output().resolve(HostileRoundups.page(number) + "index.html"))
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void no_script_runs_and_no_foreign_element_appears(int number) throws IOException {
        chromium.open(site.address(HostileRoundups.page(number) + "index.html"), 1280);

        assertThat((List<?>) chromium.run("foreign.js", List.copyOf(known()))).isEmpty();
        assertThat((Long) chromium.evaluate("document.querySelectorAll('.paper').length"))
                .isEqualTo(2);
        assertThat(chromium.driver().getCurrentUrl()).contains("/days-" + number + "/");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void no_script_runs_in_a_template_of_a_lab(int number) throws IOException {
        chromium.open(lab.address(HostileRoundups.page(number) + "index.html"), 1280);
        // The style of the template is the only one beside that of the page.
        assertThat((Boolean) chromium.evaluate(
                        "(styles => styles.length === 2 && !styles[1].remove())(document.querySelectorAll('style'))"))
                .isTrue();

        assertThat((List<?>) chromium.run("foreign.js", List.copyOf(known()))).isEmpty();
        assertThat((Long) chromium.evaluate("document.querySelectorAll('.hero ~ main .paper').length"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_post_holds_no_liquid_and_no_foreign_element(int number) throws IOException {
        String post = Files.readString(roundups.output().resolve(HostileRoundups.post(number)));
        assertThat(post).doesNotContain("{{", "{%", "{#");

        String shown = "post-" + number + ".html";
        Files.writeString(
                roundups.output().resolve(shown), "<!DOCTYPE html><meta charset=utf-8>" + HostileRoundups.body(post));
        chromium.open(site.address(shown), 1280);

        assertThat((List<?>) chromium.run("foreign.js", List.copyOf(known()))).isEmpty();
        assertThat((Long) chromium.evaluate("document.querySelectorAll('.paper').length"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void the_feed_has_the_elements_of_feeds_alone(int number) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder()
                .parse(roundups.output()
                        .resolve(HostileRoundups.page(number) + "feed.xml")
                        .toFile());

        NodeList all = feed.getElementsByTagName("*");
        assertThat(IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getLocalName()))
                .isNotEmpty()
                .allMatch(OF_FEEDS::contains);
        assertThat(feed.getDoctype()).isNull();
    }

    /** The elements that the page can contain. */
    private static Set<String> known() throws IOException {
        try (InputStream template = Stream.of("/dev/roundup/processor/render/page/template.html")
                .map(HostileContentTest.class::getResourceAsStream)
                .findFirst()
                .orElseThrow()) {
            Set<String> known = new TreeSet<>(OF_TEXTS);
            for (Element element : Jsoup.parse(template, "UTF-8", "").getAllElements()) {
                known.add(element.tagName().toLowerCase());
            }
            known.addAll(Resource.text("mathml.txt").lines().toList());
            return known;
        }
    }
}
