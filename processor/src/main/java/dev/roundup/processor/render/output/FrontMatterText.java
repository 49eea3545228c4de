package dev.roundup.processor.render.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The YAML lines above a text of a site. All values are JSON, so that none can be of another type, begin another line or
 * end the front matter. Absent and empty values are left out.
 */
public final class FrontMatterText {
    /** Keys that are strings in every version of YAML. {@code no}, for example, is not. */
    private static final Pattern PLAIN_KEY = Pattern.compile("(?!(?:null|true|false)$)[a-z][a-zA-Z_]{3,}");

    /**
     * What could begin markup where a theme does not escape a value: a tag, a shortcode of Hugo or Quarto, the address or
     * the attributes of a link in Markdown, or a command of TeX.
     */
    private static final Pattern MARKUP =
            Pattern.compile("<(?=[a-zA-Z/!?])|\\{(?=\\{[<%])|\\](?=[(:\\[{])|`(?=\\{)|\\\\\\\\(?=[a-zA-Z])");

    private static final String WORD_JOINER = "\u2060";

    private final Map<String, String> lines = new LinkedHashMap<>();

    public FrontMatterText put(String key, String value) {
        return put(key, Optional.of(value));
    }

    /** Adds plain text, if there is any. An invisible character separates what would begin markup. */
    public FrontMatterText put(String key, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> put(key, Json.of(text)));
        return this;
    }

    /** Adds a list of plain texts, unless it is empty. */
    public FrontMatterText put(String key, Collection<String> values) {
        return values.isEmpty()
                ? this
                : put(key, Json.array(values.stream().map(Json::of).toList()));
    }

    /** Adds a value whose strings are plain text. */
    public FrontMatterText put(String key, Json value) {
        // Outside of strings, JSON has none of these signs in such an order.
        lines.put(key, MARKUP.matcher(scalar(value)).replaceAll("$0" + WORD_JOINER));
        return this;
    }

    /** Adds a text in which the author may use markup, in place of a line with the same key. */
    public FrontMatterText own(String key, String value) {
        lines.put(key, scalar(Json.of(value)));
        return this;
    }

    /** JSON allows U+FEFF in a string, but YAML does not (YAML 1.2.2, section 5.1, as libyaml reads it). */
    private static String scalar(Json value) {
        return JsonText.compact(value).replace("\ufeff", "\\ufeff");
    }

    /** The lines between two of dashes. */
    public String text() {
        return lines.entrySet().stream()
                .map(line -> key(line.getKey()) + ": " + line.getValue() + "\n")
                .collect(Collectors.joining("", "---\n", "---\n"));
    }

    private static String key(String key) {
        return PLAIN_KEY.matcher(key).matches() ? key : scalar(Json.of(key));
    }
}
