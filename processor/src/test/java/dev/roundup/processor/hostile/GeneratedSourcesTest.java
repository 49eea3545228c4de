package dev.roundup.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.testing.Compiled;
import dev.roundup.processor.testing.NuChecker;
import dev.roundup.processor.testing.Project;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random sources, sound and broken: never an exception, never a page beside an error, and always a page where all is sound.
 * {@code -Droundup.generated=100000} makes that many papers.
 */
class GeneratedSourcesTest {
    private static final int PAPERS_A_PAGE = 50;
    private static final int PAGES = Integer.getInteger("roundup.generated", 1_000) / PAPERS_A_PAGE;
    private static final String PAGE = "META-INF/resources/roundup/page/index.html";

    /** Every so many pages are checked for valid HTML, which takes longer than a compile. */
    private static final int SAMPLE = Math.max(1, PAGES / 4);

    @TempDir
    Path folder;

    @Test
    void sound_papers_always_give_a_page() throws Exception {
        for (int seed = 0; seed < PAGES / 2; seed++) {
            Project project = compiled(seed, true);
            Compiled compiled = project.compile();
            assertThat(compiled.summaries()).as("seed %d", seed).noneMatch(said -> said.startsWith("error"));
            String page = project.outputFile(PAGE);
            assertThat(Jsoup.parse(page).select("article")).as("seed %d", seed).hasSize(PAPERS_A_PAGE);
            if (seed % SAMPLE == 0) {
                assertThat(NuChecker.html(page.getBytes(StandardCharsets.UTF_8)))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void broken_papers_give_messages_and_no_page() {
        for (int seed = 0; seed < PAGES / 2; seed++) {
            Project project = compiled(seed, false);
            Compiled compiled = project.compile();
            assertThat(compiled.words()).as("seed %d", seed).isEmpty();
            assertThat(compiled.summaries()).as("seed %d", seed).noneMatch(said -> said.endsWith("internal-error"));
            assertThat(project.hasOutput(PAGE)).as("seed %d", seed).isEqualTo(compiled.success());
        }
    }

    private Project compiled(int seed, boolean sound) {
        return Project.in(folder.resolve(String.valueOf(seed)))
                .source("gen/Page.java", new SourceGenerator(seed, sound).page(PAPERS_A_PAGE));
    }
}
