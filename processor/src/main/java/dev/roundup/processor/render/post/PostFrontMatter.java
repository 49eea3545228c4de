package dev.roundup.processor.render.post;

import dev.roundup.processor.markup.PageForm;
import dev.roundup.processor.model.Name;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.WrittenDate;
import dev.roundup.processor.render.output.JsonText;
import dev.roundup.processor.render.output.PlaceholderValues;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The YAML lines above a post. All values are strings in quotes, from which Jekyll reads dates as well. So a value
 * cannot be of another type, begin another line, or end the front matter.
 */
final class PostFrontMatter {
    /** The date format of Jekyll's documentation, {@code 2023-11-20 08:00:00 +0100}. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);

    /** Keys that are strings in every version of YAML. {@code no}, for example, is not. */
    private static final Pattern PLAIN_KEY = Pattern.compile("(?!(?:null|true|false)$)[a-z][a-z_]{3,}");

    /** The beginning of a tag, a comment or the like for an HTML parser (HTML Standard, section 13.2.5.6). */
    private static final Pattern TAG_OPEN = Pattern.compile("<(?=[a-zA-Z/!?])");

    /** The beginning of code for Liquid; see {@link PageForm#POST}. */
    private static final Pattern LIQUID = Pattern.compile("\\{(?=[{%#])");

    private static final String WORD_JOINER = "\u2060";

    private PostFrontMatter() {}

    static String of(Roundup roundup) {
        PlaceholderValues values = new PlaceholderValues(roundup);
        Optional<String> description =
                roundup.metadata().description().map(values::plain).filter(words -> !words.isBlank());
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("layout", "post");
        lines.put("title", harmless(values.plain(roundup.metadata().title())));
        description.ifPresent(words -> lines.put("description", harmless(words)));
        roundup.metadata().author().map(Name::printed).ifPresent(name -> lines.put("author", harmless(name)));
        lines.put("date", time(roundup.metadata().published()));
        roundup.metadata()
                .updated()
                .filter(moment -> moment.reading().isPresent())
                .ifPresent(moment -> lines.put("last_modified_at", time(moment)));
        if (description.isEmpty()) {
            // Without this line, Jekyll would take everything before the first empty line, which is the whole post.
            lines.put("excerpt", "");
        }
        roundup.frontMatter()
                .forEach(line -> lines.put(line.name().value(), line.value().value()));
        return lines.entrySet().stream()
                .map(line -> key(line.getKey()) + ": " + scalar(line.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String key(String key) {
        return PLAIN_KEY.matcher(key).matches() ? key : scalar(key);
    }

    /** JSON allows U+FEFF in a string, but YAML does not (YAML 1.2.2, section 5.1, as libyaml reads it). */
    private static String scalar(String value) {
        return LIQUID.matcher(JsonText.quoted(value)).replaceAll("\\\\u007b").replace("\ufeff", "\\ufeff");
    }

    /**
     * Keeps text from becoming markup in a layout that forgets to escape it. An invisible character separates what
     * would begin a tag.
     */
    private static String harmless(String text) {
        return TAG_OPEN.matcher(text).replaceAll("<" + WORD_JOINER);
    }

    private static String time(WrittenDate moment) {
        return moment.reading()
                .map(reading ->
                        reading.time().map(TIME::format).orElse(reading.first().toString()))
                .orElse(moment.written());
    }
}
