package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two pages, one of which waits for a paper that another processor writes. So it is read one round later. */
class RoundsTest {
    private static final String MISTAKE = Lab.paper("FirstPaper", "First").replace("Topics.LEARNING", "\"Lerning\"");

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = Lab.lenient(folder).deleteSource("lab/SecondPaper.java").source("lab/FirstPaper.java", MISTAKE);
    }

    private static String earlyPage(String paper) {
        return Lab.outline(paper).replace("Days {}", "EarlyDays {}").replace("days-2023", "early-days");
    }

    @Test
    void what_is_wrong_with_a_paper_of_both_is_said_once() {
        project.source("lab/EarlyDays.java", earlyPage("FirstPaper.class"));

        assertThat(project.compile(new WritesSecondPaper()).summaries())
                .containsExactly("error FirstPaper.java:9:6 unknown-tag");
    }

    @Test
    void what_is_wrong_with_two_papers_is_said_of_both_even_in_the_same_words() {
        project.source("lab/EarlyDays.java", earlyPage("lab.early.FirstPaper.class"))
                .source(
                        "lab/early/FirstPaper.java",
                        MISTAKE.replace("package lab;", "package lab.early;\n\nimport lab.*;"));

        assertThat(project.compile(new WritesSecondPaper()).summaries())
                .containsExactly("error FirstPaper.java:11:6 unknown-tag", "error FirstPaper.java:9:6 unknown-tag");
    }

    /** Writes a paper in the first round. */
    @SupportedAnnotationTypes("*")
    static final class WritesSecondPaper extends AbstractProcessor {
        private boolean written;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                try (Writer source = processingEnv
                        .getFiler()
                        .createSourceFile("lab.SecondPaper")
                        .openWriter()) {
                    source.write(Lab.paper("SecondPaper", "Written in a later round"));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            return false;
        }
    }
}
