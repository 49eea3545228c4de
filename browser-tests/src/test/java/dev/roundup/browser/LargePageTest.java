package dev.roundup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.browser.Chromium.Scheme;
import dev.roundup.testing.PaperGenerator;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page of 4,000 papers can be used. The test prints how long a choice takes but does not judge it, because machines
 * differ.
 */
class LargePageTest {
    private static final int PAPERS = 4_000;

    @TempDir
    Path folder;

    @Test
    void it_is_narrowed_and_searched() {
        Project project = Project.in(folder);
        new PaperGenerator(PAPERS, 1).nested().forEach(project::source);
        assertThat(project.compile().summaries()).isEmpty();

        try (Chromium chromium = Chromium.start();
                LocalSite site = LocalSite.of(project.output())) {
            chromium.scheme(Scheme.LIGHT).open(site.address("META-INF/resources/roundup/days-2024/index.html"), 1280);

            for (String choice : List.of("topic", "search")) {
                Object[] result =
                        ((List<?>) chromium.driver().executeAsyncScript(Resource.text("choose.js"), choice)).toArray();
                System.out.printf("%,d papers, %s: %s ms until drawn%n", PAPERS, choice, result[0]);
                assertThat((Long) result[1]).isPositive().isLessThan(PAPERS);
            }
        }
    }
}
