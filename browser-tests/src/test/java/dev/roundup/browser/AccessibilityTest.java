package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import dev.roundup.browser.Chromium.Scheme;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for readers with a screen reader or with weak eyes. */
class AccessibilityTest extends ExamplePageTest {
    static Stream<Arguments> windows() {
        return IntStream.of(320, 390, 768, 1280)
                .boxed()
                .flatMap(width -> Stream.of(Scheme.values()).map(scheme -> Arguments.of(width, scheme)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void axe_finds_nothing(int width, Scheme scheme) {
        chromium.scheme(scheme).open(page(), width).run("unfold.js");

        List<Rule> violations = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .setLegacyMode(true)
                .analyze(chromium.driver())
                .getViolations();

        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void every_text_stands_out_from_what_is_behind_it(Scheme scheme) {
        chromium.scheme(scheme).open(page(), 1280).run("unfold.js");

        assertThat((List<?>) chromium.run("faint-texts.js")).isEmpty();
        assertThat((Long) chromium.evaluate("document.querySelectorAll('.paper').length"))
                .isEqualTo(11);
    }
}
