package dev.roundup.processor.render.output;

import dev.roundup.processor.model.LinkKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the page's interface in the language of the page. They are English if there is no translation yet.
 *
 * <p>This is not a {@code ResourceBundle}, because that falls back to the language of the computer, and a page must
 * have the same bytes everywhere.
 */
public final class InterfaceWords {
    private static final String ENGLISH = "en";
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]+)*");
    private static final String BADGE = "badge.";

    /** What makes a tag of Chinese one of traditional characters. The words of {@code zh} are simplified. */
    private static final Set<String> TRADITIONAL = Set.of("zh-hant", "zh-tw", "zh-hk", "zh-mo");

    /** The words of every page in a language without a translation, and of every catalogue. */
    private static final Map<String, String> IN_ENGLISH = load(ENGLISH).orElseThrow();

    private final String language;
    private final Map<String, String> messages;

    /** The keys of our own badges by their English labels. */
    private final Map<String, String> badges;

    private InterfaceWords(String language, Map<String, String> messages, Map<String, String> english) {
        this.language = language;
        this.messages = messages;
        this.badges = english.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(BADGE))
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /**
     * Returns the words of a language.
     *
     * @param tag a BCP 47 tag; {@code nl-BE} falls back to {@code nl}, but {@code zh-TW} not to {@code zh}
     */
    public static InterfaceWords in(String tag) {
        String wanted = tag.strip().toLowerCase(Locale.ROOT);
        while (!wanted.equals(ENGLISH) && TAG.matcher(wanted).matches()) {
            Optional<Map<String, String>> found = load(wanted);
            if (found.isPresent()) {
                return new InterfaceWords(wanted, found.get(), IN_ENGLISH);
            }
            wanted = parent(wanted);
        }
        return english();
    }

    private static String parent(String tag) {
        if (TRADITIONAL.contains(tag)) {
            return tag.equals("zh-hant") ? "" : "zh-hant";
        }
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }

    public static InterfaceWords english() {
        return new InterfaceWords(ENGLISH, IN_ENGLISH, IN_ENGLISH);
    }

    /** The language of the words, which may differ from that of the page. */
    public String language() {
        return language;
    }

    /** The words for a key. They are English if the language has none for this key. */
    public String of(String key) {
        String message = messages.getOrDefault(key, IN_ENGLISH.get(key));
        if (message == null) {
            throw new IllegalStateException("no words for " + key + " in " + language);
        }
        return message;
    }

    /** The words for a key as they follow other words: after a blank, unless a wide bracket brings its own. */
    public String after(String key) {
        String message = of(key);
        return message.startsWith("\uff08") ? message : " " + message;
    }

    /** What stands between two parts, or after a name, in a message such as <code>{}, {}</code>. */
    public String between(String key) {
        return of(key).replace("{}", "");
    }

    /**
     * The form of a message for a number: the form for exactly this number, that of its plural category, or the one for
     * all others.
     */
    public String count(String key, int number) {
        String usual = messages.getOrDefault(key + "." + plural(language, number), of(key + ".other"));
        return messages.getOrDefault(key + "." + number, usual).replace("{n}", Integer.toString(number));
    }

    /**
     * The plural category of a number that is not negative, by the cardinal rules of Unicode's CLDR for integers (UTS 35,
     * part 3, section 5). Spanish and French have a category for millions, which no page reaches.
     */
    static String plural(String language, int number) {
        return switch (language) {
            case "ja", "zh" -> "other";
            case "fr" -> number < 2 ? "one" : "other";
            case "ar" -> arabicPlural(number);
            default -> number == 1 ? "one" : "other";
        };
    }

    private static String arabicPlural(int number) {
        int rest = number % 100;
        return switch (number) {
            case 0 -> "zero";
            case 1 -> "one";
            case 2 -> "two";
            default -> rest > 10 ? "many" : rest > 2 ? "few" : "other";
        };
    }

    /** A link's label. It is translated if it is the usual label of this kind. */
    public String label(LinkKind kind, String label) {
        return label.equals(kind.label()) ? of("link." + kind.name().toLowerCase(Locale.ROOT)) : label;
    }

    /** A badge's label. It is translated if the badge is one of ours. */
    public String badge(String label) {
        String key = badges.get(label);
        return key == null ? label : of(key);
    }

    private static Optional<Map<String, String>> load(String language) {
        try (InputStream file = InterfaceWords.class.getResourceAsStream("words/" + language + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            Map<String, String> messages = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
            return Optional.of(Map.copyOf(messages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
