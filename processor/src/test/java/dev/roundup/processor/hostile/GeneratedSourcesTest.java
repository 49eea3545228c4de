package dev.roundup.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.NuChecker;
import dev.roundup.testing.Project;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random sources with and without mistakes: there is never an exception, never a page next to an error, and always a
 * page if there is no mistake. {@code -Droundup.generated=100000} generates that many papers.
 */
class GeneratedSourcesTest {
    private static final int PAPERS_A_PAGE = 50;
    private static final int PAGES = Integer.getInteger("roundup.generated", 1_000) / PAPERS_A_PAGE;
    private static final String PAGE = "META-INF/resources/roundup/page/index.html";

    /** One in so many pages is checked for valid HTML, because that takes longer than a compile. */
    private static final int SAMPLE = 5;

    /**
     * One in so many pages with mistakes has errors in Java as well, which keep the rest of the page from being
     * checked.
     */
    private static final int UNRESOLVED = 4;

    @TempDir
    Path folder;

    @Test
    void sound_papers_always_give_a_page() throws Exception {
        int valid = 0;
        for (int seed = 0; seed < PAGES / 2; seed++) {
            Project project = project(new SourceGenerator(seed), seed);
            Compiled compiled = project.compile();
            assertThat(compiled.summaries()).as("seed %d", seed).noneMatch(said -> said.startsWith("error"));
            String page = project.outputFile(PAGE);
            assertThat(Jsoup.parse(page).select("article")).as("seed %d", seed).hasSize(PAPERS_A_PAGE);
            if (seed % SAMPLE == 0) {
                assertThat(NuChecker.html(page.getBytes(StandardCharsets.UTF_8)))
                        .as("seed %d", seed)
                        .isEmpty();
                valid++;
            }
        }
        System.out.printf("%d sound pages, of which the Nu HTML Checker looked at %d%n", PAGES / 2, valid);
    }

    @Test
    void broken_papers_give_messages_and_no_page() {
        int pages = 0;
        Map<String, Integer> findings = new TreeMap<>();
        for (int seed = 0; seed < PAGES / 2; seed++) {
            int rarity = 12 << seed % 8;
            Project project = project(SourceGenerator.broken(seed, rarity, seed % UNRESOLVED == 0), seed);
            Compiled compiled = project.compile();
            assertThat(compiled.words()).as("seed %d", seed).isEmpty();
            assertThat(compiled.summaries()).as("seed %d", seed).noneMatch(said -> said.endsWith("internal-error"));
            assertThat(project.hasOutput(PAGE)).as("seed %d", seed).isEqualTo(compiled.success());
            if (compiled.success()) {
                pages++;
            }
            compiled.messages().forEach(message -> findings.merge(message.rule().orElse("javac"), 1, Integer::sum));
        }
        System.out.printf("%d broken pages, of which %d came out; messages %s%n", PAGES / 2, pages, findings);
    }

    private Project project(SourceGenerator generator, int seed) {
        return Project.in(folder.resolve(String.valueOf(seed))).source("gen/Page.java", generator.page(PAPERS_A_PAGE));
    }
}
