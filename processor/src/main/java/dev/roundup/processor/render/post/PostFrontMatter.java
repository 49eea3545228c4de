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
 * The lines of YAML above a post. All values are strings in quotes, which Jekyll reads dates from as well, so that nothing
 * in them can be another type, another line or the end.
 */
final class PostFrontMatter {
    /** As Jekyll's documentation has dates, {@code 2023-11-20 08:00:00 +0100}. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);

    /** Keys that are strings in every version of YAML; {@code no} is not. */
    private static final Pattern PLAIN_KEY = Pattern.compile("(?!(?:null|true|false)$)[a-z][a-z_]{3,}");

    /** What begins a tag, a comment or the like for an HTML parser (HTML Standard, section 13.2.5.6). */
    private static final Pattern TAG_OPEN = Pattern.compile("<(?=[a-zA-Z/!?])");

    /** What begins code for Liquid ({@link PageForm#POST}). */
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
            // Else Jekyll takes what comes before the first empty line, which would be the whole post.
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

    /** U+FEFF may stand in JSON, but not in YAML (YAML 1.2.2, section 5.1, as libyaml has it). */
    private static String scalar(String value) {
        return LIQUID.matcher(JsonText.quoted(value)).replaceAll("\\\\u007b").replace("\ufeff", "\\ufeff");
    }

    /** Text that stays text in a layout that forgets to escape it: what would begin a tag is held apart, invisibly. */
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
