package dev.roundup.example.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link from a page of the site to another one leads somewhere, wherever the site is. */
class SiteLinksTest {
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    static List<String> pages() throws Exception {
        return SitePages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void all_files_and_anchors_exist(String path) {
        // The page for missing addresses is shown anywhere, so its link begins at the root of the host.
        String page = SitePages.text(path).replace("href=\"/papers/roundup/\"", "href=\"./\"");

        assertThat(addresses(page).filter(address -> !leadsSomewhere(path, address)))
                .isEmpty();
    }

    @Test
    void every_page_can_be_reached_from_the_index() {
        Set<String> reached = new TreeSet<>();
        visit("index.html", reached);

        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(
                        pagesBesides("404.html", "people/bo-example/index.html", "topics/tides/index.html"));
    }

    private static List<String> pagesBesides(String... others) {
        try {
            return SitePages.all().stream()
                    .filter(page -> !List.of(others).contains(page))
                    .toList();
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void visit(String path, Set<String> reached) {
        if (reached.add(path)) {
            SitePages.page(path).select("a[href]").stream()
                    .map(link -> link.attr("href"))
                    .filter(address -> !ELSEWHERE.matcher(address).matches() && !address.startsWith("#"))
                    .map(address -> target(path, address))
                    .filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> visit(file.toString().replace('\\', '/'), reached));
        }
    }

    private static Stream<String> addresses(String page) {
        return org.jsoup.Jsoup.parse(page).getAllElements().stream()
                .flatMap(element -> Stream.of("href", "src", "srcset", "poster").map(element::attr))
                .filter(address ->
                        !address.isEmpty() && !ELSEWHERE.matcher(address).matches());
    }

    private static boolean leadsSomewhere(String from, String address) {
        Path file = target(from, address);
        int hash = address.indexOf('#');
        return Files.isRegularFile(SitePages.FOLDER.resolve(file))
                && (hash < 0
                        || SitePages.page(file.toString()).getAllElements().stream()
                                .map(Element::id)
                                .anyMatch(decoded(address.substring(hash + 1))::equals));
    }

    private static Path target(String from, String address) {
        String path = decoded(address.replaceFirst("#.*", ""));
        Path file = path.isEmpty()
                ? Path.of(from)
                : Path.of(from).resolveSibling(path).normalize();
        return path.endsWith("/") ? file.resolve("index.html") : file;
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
