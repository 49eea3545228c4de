package dev.roundup.processor.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundup.processor.model.LinkKind;
import dev.roundup.processor.model.SectionKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Isolated // it changes the locale of the JVM
class InterfaceWordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/roundup/processor/render/output/words");
    private static final Pattern PLACES = Pattern.compile("\\{[a-z]*}");

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_language_has_every_key_with_its_places(String language) throws IOException {
        Map<String, String> english = messages("en");
        Map<String, String> messages = messages(language);

        assertThat(messages.keySet().stream().filter(key -> !key.matches(".*\\.\\d+")))
                .containsExactlyInAnyOrderElementsOf(english.keySet());
        english.forEach((key, message) -> assertThat(places(messages.getOrDefault(key, "")))
                .as("%s in %s", key, language)
                .isEqualTo(places(message)));
    }

    @Test
    void a_region_has_the_words_of_its_language() {
        assertThat(InterfaceWords.in("nl-BE").of("top")).isEqualTo("Naar boven");
        assertThat(InterfaceWords.in("NL").language()).isEqualTo("nl");
    }

    @Test
    void what_nobody_translated_is_english_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("nl"));
            assertThat(InterfaceWords.in("tlh").of("top")).isEqualTo("Back to the top");
            assertThat(InterfaceWords.in("../words/nl").language()).isEqualTo("en");
            assertThat(InterfaceWords.in("").language()).isEqualTo("en");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbers_have_forms() {
        assertThat(InterfaceWords.english().count("papers", 1)).isEqualTo("1 paper");
        assertThat(InterfaceWords.english().count("papers", 0)).isEqualTo("0 papers");
        assertThat(InterfaceWords.in("nl").count("papers", 11)).isEqualTo("11 artikelen");
    }

    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void the_english_labels_are_those_of_the_kinds(LinkKind kind) {
        assertThat(InterfaceWords.english().label(kind, kind.label())).isEqualTo(kind.label());
        assertThat(InterfaceWords.in("nl").label(kind, "Mine")).isEqualTo("Mine");
    }

    @ParameterizedTest
    @EnumSource(value = SectionKind.class, names = "PAPERS", mode = EnumSource.Mode.EXCLUDE)
    void every_other_kind_of_section_has_a_name(SectionKind kind) {
        assertThat(InterfaceWords.english().of("section." + kind.name().toLowerCase(Locale.ROOT)))
                .isNotBlank();
    }

    @Test
    void our_own_badges_are_translated_and_others_are_not() {
        assertThat(InterfaceWords.in("nl").badge("Oral Presentation")).isEqualTo("Voordracht");
        assertThat(InterfaceWords.in("nl").badge("Best Demo")).isEqualTo("Best Demo");
    }

    private static List<String> places(String message) {
        return PLACES.matcher(message)
                .results()
                .map(match -> match.group())
                .sorted()
                .toList();
    }

    private static Map<String, String> messages(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(language + ".properties"))) {
            properties.load(file);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
