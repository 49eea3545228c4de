package dev.roundup.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.Site;
import dev.roundup.processor.model.Workspace;
import dev.roundup.testing.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor knows the annotations only by name. A source that uses all of them shows that it reads all of them. */
class VocabularyTest {
    private static final Path SOURCES = Path.of("../annotations/src/main/java/dev/roundup");

    private static String everything() throws IOException {
        try (var in = VocabularyTest.class.getResourceAsStream("/everything/Everything.java")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The annotations for declarations: all except the two that declare badges and schemes. */
    static List<Class<? extends Annotation>> vocabulary() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[A-Za-z]+\\.java"))
                    .sorted()
                    .<Class<?>>map(name -> load(name.replace(".java", "")))
                    .filter(Class::isAnnotation)
                    .<Class<? extends Annotation>>map(type -> type.asSubclass(Annotation.class))
                    .filter(type -> !type.getSimpleName().matches("Badge|LinkScheme"))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("dev.roundup." + name, false, VocabularyTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void the_source_uses_every_attribute(Class<? extends Annotation> annotation) throws IOException {
        Matcher uses = Pattern.compile(
                        "@" + annotation.getSimpleName() + "\\b(.*?)(?=\\n\\s*(@|interface|String))", Pattern.DOTALL)
                .matcher(everything());
        StringBuilder written = new StringBuilder();
        while (uses.find()) {
            written.append(uses.group(1));
        }
        for (Method attribute : annotation.getDeclaredMethods()) {
            String name = attribute.getName();
            assertThat(written.toString())
                    .as("@%s(%s)", annotation.getSimpleName(), name)
                    .containsPattern(name.equals("value") ? "^\\(\\S" : "\\b" + name + " =");
        }
    }

    @Test
    void every_value_arrives_in_the_model(@TempDir Path folder) throws IOException {
        Workspace workspace = Reading.of(Project.in(folder).source("lab/Everything.java", everything()));
        Site site = workspace.roundups().get(0).site().orElseThrow();
        String model = workspace + " " + site.people().all() + " "
                + site.topics().orElseThrow().all();
        List<String> written = Pattern.compile("\"([^\"\\s]*v-[^\"\\s]*)\"")
                .matcher(everything())
                .results()
                .map(match -> match.group(1))
                .filter(value -> !value.equals("v-"))
                .toList();
        assertThat(written).hasSizeGreaterThan(60);
        assertThat(written).allSatisfy(value -> assertThat(model).contains(value));
        assertThat(model)
                .doesNotContain("kept-name", "kept-value")
                .contains(
                        "STACKED",
                        "FINDINGS",
                        "formats=[ATOM]",
                        "JOURNAL",
                        "PHD_THESIS",
                        "language=Located[value=nl",
                        "pending=true",
                        "organisation=true",
                        "groupBy=KIND",
                        "language=Located[value=fy",
                        "pages=[ROBOTS]",
                        "published=Optional[Reference[type=TypeName[packageName=lab, simpleNames=[FullPaper]]",
                        "2301.00001");
    }

    @Test
    void the_enums_of_model_and_vocabulary_agree() {
        assertThat(names(dev.roundup.processor.model.LinkKind.class)).isEqualTo(names(dev.roundup.LinkKind.class));
        assertThat(names(dev.roundup.processor.model.SectionKind.class))
                .isEqualTo(names(dev.roundup.SectionKind.class));
        assertThat(names(dev.roundup.processor.model.VenueKind.class)).isEqualTo(names(dev.roundup.VenueKind.class));
        assertThat(names(dev.roundup.processor.model.PublicationType.class))
                .isEqualTo(names(dev.roundup.PublicationType.class));
        assertThat(names(dev.roundup.processor.model.Format.class)).isEqualTo(names(dev.roundup.Format.class));
        assertThat(names(dev.roundup.processor.model.SitePage.class)).isEqualTo(names(dev.roundup.SitePage.class));
        assertThat(names(dev.roundup.processor.model.GroupBy.class)).isEqualTo(names(dev.roundup.GroupBy.class));
        assertThat(names(dev.roundup.processor.model.Layout.class))
                .startsWith(names(dev.roundup.Layout.class).toArray(String[]::new));
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    static List<Class<? extends Annotation>> schemes() throws IOException {
        return vocabulary().stream()
                .filter(type -> read(type).contains("@LinkScheme("))
                .toList();
    }

    private static String read(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void a_schemes_own_example_follows_its_grammar(Class<? extends Annotation> annotation) {
        Matcher scheme = Pattern.compile("id = \"(.*)\",\\s+example = \"(.*)\"").matcher(read(annotation));
        assertThat(scheme.find()).isTrue();
        assertThat(scheme.group(2)).matches(scheme.group(1).replace("\\\\", "\\"));
    }
}
