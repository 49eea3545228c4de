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
     * @param tag a BCP 47 tag; {@code nl-BE} falls back to {@code nl}
     */
    public static InterfaceWords in(String tag) {
        String wanted = tag.strip().toLowerCase(Locale.ROOT);
        while (!wanted.equals(ENGLISH) && TAG.matcher(wanted).matches()) {
            Optional<Map<String, String>> found = load(wanted);
            if (found.isPresent()) {
                return new InterfaceWords(wanted, found.get(), IN_ENGLISH);
            }
            wanted = wanted.substring(0, Math.max(0, wanted.lastIndexOf('-')));
        }
        return english();
    }

    public static InterfaceWords english() {
        return new InterfaceWords(ENGLISH, IN_ENGLISH, IN_ENGLISH);
    }

    /** The language of the words, which may differ from that of the page. */
    public String language() {
        return language;
    }

    /** The words for a key. */
    public String of(String key) {
        String message = messages.get(key);
        if (message == null) {
            throw new IllegalStateException("no words for " + key + " in " + language);
        }
        return message;
    }

    /**
     * The form of a message for a number: the form for exactly this number, the one for 1, or the one for all others.
     */
    public String count(String key, int number) {
        String form = messages.getOrDefault(key + "." + number, of(key + (number == 1 ? ".one" : ".other")));
        return form.replace("{n}", Integer.toString(number));
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
