package dev.roundup.processor.render.output;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language that has a file of words has all words, in the forms that its numbers need. */
class CompleteLanguagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/roundup/processor/render/output/words");
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]*}");
    private static final Pattern FORM = Pattern.compile("(.+)\\.(zero|one|two|few|many|other|\\d+)");

    /** More numbers than a page has papers. */
    private static final int MOST = 10_000;

    private static final Map<String, String> ENGLISH = messages("en");

    /** The keys of messages with a number. */
    private static final Set<String> COUNTED = ENGLISH.keySet().stream()
            .filter(key -> key.endsWith(".one"))
            .map(key -> key.substring(0, key.length() - ".one".length()))
            .collect(toSet());

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eight_languages_are_complete() throws IOException {
        assertThat(languages()).containsExactly("ar", "de", "en", "es", "fr", "ja", "nl", "zh");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_language_has_every_key_and_no_other(String language) {
        assertThat(keysWithoutForms(messages(language))).isEqualTo(keysWithoutForms(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_language_has_the_forms_that_its_numbers_need_and_no_other(String language) {
        Map<String, String> messages = messages(language);
        assertThat(COUNTED)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(forms(messages, key))
                        .as(key)
                        .isEqualTo(numbers(language).keySet()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void plural_categories_are_those_of_cldr(String language) {
        PluralRules rules = rules(language);
        assertThat(IntStream.range(0, MOST))
                .allSatisfy(number -> assertThat(InterfaceWords.plural(language, number))
                        .as("%s", number)
                        .isEqualTo(rules.select(number)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_message_has_the_places_of_the_english_one(String language) {
        messages(language)
                .forEach((key, message) -> assertThat(places(message))
                        .as(key)
                        .isEqualTo(places(ENGLISH.getOrDefault(key, ENGLISH.getOrDefault(other(key), "")))));
    }

    /** A form for a single number may say it in a word, such as "two papers". */
    @ParameterizedTest
    @MethodSource("languages")
    void a_form_for_several_numbers_shows_the_number(String language) {
        Map<String, String> messages = messages(language);
        numbers(language).forEach((form, numbers) -> {
            if (numbers.size() > 1) {
                assertThat(COUNTED)
                        .allSatisfy(key -> assertThat(messages.get(key + "." + form))
                                .as(key + "." + form)
                                .contains("{n}"));
            }
        });
    }

    /** Editors drop blanks at the end of a line, and property files those at its beginning. */
    @ParameterizedTest
    @MethodSource("languages")
    void no_message_depends_on_blanks_around_it(String language) throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve(language + ".properties")))
                .noneMatch(line -> line.matches(".*\\s|.*\\\\"));
        assertThat(messages(language).values()).allMatch(message -> message.equals(message.strip()));
    }

    /** Single words, such as "Poster", may be the same. */
    @ParameterizedTest
    @MethodSource("languages")
    void no_phrase_is_left_in_english(String language) {
        if (!language.equals("en")) {
            assertThat(messages(language))
                    .allSatisfy((key, message) -> assertThat(isPhrase(message) && message.equals(ENGLISH.get(key)))
                            .as("%s = %s is English", key, message)
                            .isFalse());
        }
    }

    private static boolean isPhrase(String message) {
        return PLACE.matcher(message).replaceAll("").strip().matches("\\p{L}+ .*");
    }

    @ParameterizedTest
    @CsvSource({
        "de, '[\"«»]', quotation marks are low and high",
        "fr, '(?<!\u00a0)[:;?!»]|«(?!\u00a0)|\"|''', a blank that breaks no line is before a colon and within quotation marks",
        "es, '\"', quotation marks are angled",
        "ja, '[,:;?!()\"]', punctuation is wide",
        "zh, '[,:;?!()\"]', punctuation is wide",
        "ar, '[,;?\"]', commas and question marks are Arabic"
    })
    void punctuation_is_that_of_the_language(String language, String wrong, String rule) {
        assertThat(messages(language).values())
                .as(rule)
                .noneMatch(message -> Pattern.compile(wrong).matcher(message).find());
    }

    private static PluralRules rules(String language) {
        return PluralRules.forLocale(ULocale.forLanguageTag(language));
    }

    /** The numbers of each plural category. */
    private static Map<String, List<Integer>> numbers(String language) {
        PluralRules rules = rules(language);
        return IntStream.range(0, MOST)
                .boxed()
                .collect(groupingBy(number -> rules.select(number), TreeMap::new, toList()));
    }

    private static Set<String> forms(Map<String, String> messages, String key) {
        return messages.keySet().stream()
                .filter(name -> name.matches(Pattern.quote(key) + "\\.[a-z]+"))
                .map(name -> name.substring(key.length() + 1))
                .collect(toSet());
    }

    private static Set<String> keysWithoutForms(Map<String, String> messages) {
        return new TreeSet<>(
                messages.keySet().stream().map(CompleteLanguagesTest::base).toList());
    }

    private static String base(String key) {
        return isForm(key) ? FORM.matcher(key).replaceFirst("$1") : key;
    }

    private static String other(String key) {
        return isForm(key) ? base(key) + ".other" : key;
    }

    private static boolean isForm(String key) {
        return COUNTED.contains(FORM.matcher(key).replaceFirst("$1"));
    }

    /** The places in a message without that of the number, which some forms say in a word. */
    private static Collection<String> places(String message) {
        return PLACE.matcher(message)
                .results()
                .map(MatchResult::group)
                .filter(place -> !place.equals("{n}"))
                .sorted()
                .toList();
    }

    private static Map<String, String> messages(String language) {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(language + ".properties"))) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream().collect(toMap(key -> key, properties::getProperty));
    }
}
