package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.roundup.browser.Chromium.Scheme;
import dev.roundup.testing.NuChecker;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of the example in each of the templates that come with Roundup. */
class OwnTemplateTest {
    private static final Path EXAMPLE =
            Path.of("../example-content/src/main").toAbsolutePath().normalize();
    private static final Path TEMPLATES =
            Path.of("../docs/templates").toAbsolutePath().normalize();

    @TempDir
    static Path folder;

    private static final Map<String, Path> OUTPUTS = new HashMap<>();
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        Stream.of("default", "compact", "cards").forEach(name -> OUTPUTS.put(name, compiled(name)));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Path compiled(String template) {
        Project project = Project.in(folder.resolve(template))
                .options(
                        "-Aroundup.assets=" + EXAMPLE.resolve("resources"),
                        "-Aroundup.template=" + TEMPLATES.resolve(template + ".html"));
        Path sources = EXAMPLE.resolve("java");
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                    .forEach(file -> project.source(sources.relativize(file).toString(), text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertThat(project.compile().summaries()).isEmpty();
        return project.output();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Arguments> windows() {
        return Stream.of("default", "compact", "cards")
                .flatMap(name -> Stream.of(390, 1280)
                        .flatMap(width -> Stream.of(Scheme.values()).map(scheme -> Arguments.of(name, width, scheme))));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void axe_finds_nothing_and_nothing_is_wider_than_the_window(String name, int width, Scheme scheme) {
        try (LocalSite site = LocalSite.of(OUTPUTS.get(name))) {
            chromium.scheme(scheme).open(site.address(Example.PAGE), width).run("unfold.js");

            List<Rule> violations = new AxeBuilder()
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .setLegacyMode(true)
                    .analyze(chromium.driver())
                    .getViolations();

            assertThat(violations).isEmpty();
            assertThat((List<?>) chromium.run("overflowing.js")).isEmpty();
            assertThat((Long) chromium.evaluate("document.querySelectorAll('.paper').length"))
                    .isEqualTo(11);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "compact", "cards"})
    void nothing_moves_and_the_page_is_valid(String name) throws Exception {
        try (LocalSite slow = new LocalSite(OUTPUTS.get(name), Duration.ofMillis(400))) {
            chromium.scheme(Scheme.LIGHT).open(slow.address(Example.PAGE), 1280);

            assertThat(((Number) chromium.driver().executeAsyncScript(Resource.text("shifts.js"))).doubleValue())
                    .isZero();
        }
        assertThat(NuChecker.html(Files.readAllBytes(OUTPUTS.get(name).resolve(Example.PAGE))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "compact", "cards"})
    void the_filters_and_the_references_work(String name) {
        try (LocalSite site = LocalSite.of(OUTPUTS.get(name))) {
            chromium.scheme(Scheme.LIGHT).open(site.address(Example.PAGE + "?q=clifford"), 1280);

            assertThat((Long) chromium.evaluate(
                            "[...document.querySelectorAll('.paper')].filter(paper => paper.checkVisibility()).length"))
                    .isEqualTo(1);
            assertThat((Long) chromium.evaluate("document.querySelectorAll('.anchor').length"))
                    .isEqualTo(11);
        }
    }
}
