package dev.roundup.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations and classes that existed when a class file was compiled, but do not exist any more. */
class MissingAnnotationsTest {
    @TempDir
    Path folder;

    @Test
    void without_the_vocabulary_the_compiler_alone_speaks() {
        Project project = Lab.lenient(folder).withoutAnnotations();
        Compiled compiled = project.compile();
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages()).allMatch(message -> message.rule().isEmpty());
        assertThat(compiled.words()).isEmpty();
        assertThat(project.outputBelow("META-INF")).isEmpty();
    }

    @Test
    void a_page_of_class_files_without_the_vocabulary_is_dropped_in_silence() {
        Project project = Lab.lenient(folder);
        assertThat(project.compile().summaries()).isEmpty();
        project.source("lab/Other.java", "package lab;\n\n@Deprecated\ninterface Other {}\n")
                .withoutAnnotations();
        Compiled compiled = project.compileOnly("lab/Other.java");
        assertThat(compiled.success()).isTrue();
        assertThat(compiled.messages()).allMatch(message -> message.rule().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@interface Nice {}",
                "@dev.roundup.Badge(label = \"Nice\") @interface Nice { String value() default \"\"; int[] n() default {}; }",
                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Nice {}"
            })
    void an_annotation_of_the_users_own_that_is_gone(String declaration) {
        Project project = Lab.lenient(folder)
                .source("lab/Nice.java", "package lab;\n\n" + declaration + "\n")
                .source("lab/FirstPaper.java", Lab.paper("FirstPaper", "First").replace("@Paper(", "@Nice\n@Paper("));
        assertThat(project.compile().summaries()).isEmpty();
        project.deleteOutput("lab/Nice.class");
        assertThat(project.compileOnly("lab/Days.java").messages())
                .allMatch(message -> message.rule().isEmpty());
        assertThat(project.hasOutput(Lab.PAGE)).isTrue();
    }

    @Test
    void an_enum_constant_that_is_gone_is_as_if_not_given() {
        Project project = Lab.lenient(folder)
                .source("lab/Level.java", "package lab;\n\nenum Level { LOW, HIGH }\n")
                .source("lab/Nice.java", "package lab;\n\n@interface Nice { Level value(); }\n")
                .source(
                        "lab/FirstPaper.java",
                        Lab.paper("FirstPaper", "First").replace("@Paper(", "@Nice(Level.HIGH)\n@Paper("));
        assertThat(project.compile().summaries()).isEmpty();
        project.deleteOutput("lab/Level.class");
        assertThat(project.compileOnly("lab/Days.java").messages())
                .allMatch(message -> message.rule().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FirstPaper", "Site", "People", "Topics"})
    void a_class_that_a_page_needs_is_missed(String gone) {
        Project project = Lab.lenient(folder);
        assertThat(project.compile().summaries()).isEmpty();
        project.deleteOutput("lab/" + gone + ".class");
        assertThat(project.compileOnly("lab/SecondPaper.java").messages().stream()
                        .flatMap(message -> message.rule().stream()))
                .containsExactly("missing-class");
    }

    @Test
    void a_parent_of_a_registry_that_is_gone_is_missed() {
        Project project = Lab.lenient(folder)
                .source("lab/Guests.java", "package lab;\n\ninterface Guests { String EVE = \"eve\"; }\n")
                .source("lab/People.java", Lab.people("Ada Lane").replace("People {", "People extends Guests {"));
        assertThat(project.compile().summaries()).isEmpty();
        project.deleteOutput("lab/Guests.class");
        assertThat(project.compileOnly("lab/Days.java").messages().stream().flatMap(message -> message.rule().stream()))
                .containsExactly("missing-class");
    }

    @Test
    void a_class_file_that_is_damaged_is_the_compilers_to_report() {
        Project project = Lab.lenient(folder);
        assertThat(project.compile().summaries()).isEmpty();
        project.resource("lab/FirstPaper.class", "\u0000damaged");
        Compiled compiled = project.compileOnly("lab/SecondPaper.java", "lab/Days.java");
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages()).allMatch(message -> message.rule().isEmpty());
        assertThat(compiled.words()).isEmpty();
    }
}
