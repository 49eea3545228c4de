package dev.roundup.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.testing.Compiled;
import dev.roundup.testing.Lab;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Another processor writes a part that the page needs, in its first, second or third round. The page waits for it. With
 * javac the other processor stands before ours, with Eclipse's compiler before or behind.
 */
class GeneratedPartsTest {
    private static final String MADE = "Made";

    /** javac does not resolve a constant that is made of another one a second time, and reports it. */
    private static final String NEVER_IN_JAVAC = "the key of a person";

    @TempDir
    Path folder;

    private record Part(String what, String type, String source, UnaryOperator<Project> user) {
        @Override
        public String toString() {
            return what;
        }
    }

    private record Setup(Part part, int round, boolean eclipse, boolean behind) {
        @Override
        public String toString() {
            return part + " in round " + round + (eclipse ? ", Eclipse" : ", javac") + (behind ? ", behind ours" : "");
        }
    }

    private static List<Part> parts() {
        return List.of(
                new Part("a paper", "SecondPaper", Lab.paper("SecondPaper", "Second"), lab -> lab),
                new Part("a site", "Site", """
                        package lab;

                        @dev.roundup.Site(name = "Lab", people = People.class, topics = Topics.class)
                        public interface Site {}
                        """, lab -> lab),
                new Part("people", "People", Lab.people("Ada Lane"), lab -> lab),
                new Part(
                        "topics",
                        "Topics",
                        "package lab; interface Topics { String LEARNING = \"Learning\"; }",
                        lab -> lab),
                constant("the title of a paper", "String", "\"Second\"", "SecondPaper", "\"Second\""),
                constant("a part of a title", "String", "\"ond\"", "SecondPaper", "\"Second\"", "\"Sec\" + Made.VALUE"),
                constant("the title of the page", "String", "\"Papers\"", "Days", "\"Papers at the Days\""),
                constant("an author in an array", "String", "\"Ben Outside\"", "SecondPaper", "\"Ben Outside\""),
                constant(NEVER_IN_JAVAC, "String", "\"ada\"", "People", "\"ada\""),
                constant("the name of a person", "String", "\"Ada Lane\"", "People", "\"Ada Lane\""),
                constant(
                        "a flag",
                        "boolean",
                        "true",
                        "SecondPaper",
                        "@Tag",
                        "@dev.roundup.Figure(alt = \"A curve falls\", pending = Made.VALUE)\n@Tag"),
                constant("a tag", "String", "\"Learning\"", "SecondPaper", "Topics.LEARNING"),
                constant(
                        "the reason of an allowance",
                        "String",
                        "\"it is so\"",
                        "SecondPaper",
                        "@Paper(\n        title = \"Second\"",
                        "@dev.roundup.Allow(value = \"title-style\", because = Made.VALUE)\n@Paper(\n        title = \"The Second Paper of the Lab.\""),
                badge("the label of a badge"));
    }

    private static Part constant(String what, String type, String value, String user, String... replace) {
        return new Part(
                what,
                MADE,
                "package lab; interface Made { " + type + " VALUE = " + value + "; }",
                lab -> lab.source(
                        "lab/" + user + ".java",
                        source(user).replace(replace[0], replace.length == 1 ? "Made.VALUE" : replace[1])));
    }

    private static Part badge(String what) {
        return new Part(
                what,
                MADE,
                "package lab; interface Made { String VALUE = \"Shown live\"; }",
                lab -> lab.source("lab/Live.java", """
                        package lab;

                        @dev.roundup.Badge(label = Made.VALUE)
                        public @interface Live {}
                        """)
                        .source("lab/SecondPaper.java", source("SecondPaper").replace("@Tag", "@Live\n@Tag")));
    }

    private static String source(String type) {
        return switch (type) {
            case "Days" -> Lab.outline("FirstPaper.class, SecondPaper.class");
            case "People" -> Lab.people("Ada Lane");
            default -> Lab.paper("SecondPaper", "Second");
        };
    }

    private static Stream<Setup> setups() {
        return parts().stream()
                .flatMap(part -> Stream.of(1, 2, 3)
                        .flatMap(round -> Stream.of(
                                new Setup(part, round, false, false),
                                new Setup(part, round, true, false),
                                new Setup(part, round, true, true))))
                .filter(setup -> setup.eclipse() || !setup.part().what().equals(NEVER_IN_JAVAC));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("setups")
    void the_page_waits(Setup setup) {
        Project project = setup.part().user().apply(Lab.lenient(folder));
        project.options("-Aroundup.annotations=lab.*");
        if (!setup.part().type().equals(MADE)) {
            project.deleteSource("lab/" + setup.part().type() + ".java");
        }
        if (setup.eclipse()) {
            project.compiler(new EclipseCompiler()).options("-source", "17", "-target", "17");
        }
        if (setup.behind()) {
            project.first();
        }
        Compiled compiled = project.compile(new WritesPart(setup.part(), setup.round()));
        assertThat(compiled.summaries()).isEmpty();
        assertThat(compiled.success()).isTrue();
        assertThat(project.outputFile(Lab.PAGE))
                .contains("First", "Second", "Ada Lane", "Ben Outside")
                .doesNotContain("error");
    }

    /** Writes the part in one of the rounds, and something else in those before. */
    @SupportedAnnotationTypes("*")
    private static final class WritesPart extends AbstractProcessor {
        private final Part part;
        private final int in;
        private int round;

        WritesPart(Part part, int in) {
            this.part = part;
            this.in = in;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            round++;
            if (round < in) {
                write("Before" + round, "package lab; interface Before" + round + " {}");
            } else if (round == in) {
                write(part.type(), part.source());
            }
            return false;
        }

        private void write(String type, String source) {
            try (Writer file =
                    processingEnv.getFiler().createSourceFile("lab." + type).openWriter()) {
                file.write(source);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
