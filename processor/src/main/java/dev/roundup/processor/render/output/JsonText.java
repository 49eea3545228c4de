package dev.roundup.processor.render.output;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.roundup.processor.markup.ValidText;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes JSON. {@link ValidText} makes strings valid, and U+2028 and U+2029 are always escaped. */
public final class JsonText {
    private JsonText() {}

    /** Writes JSON for a file: indented, with a line feed at the end. */
    public static String indented(Json value) {
        return text(value, FormattingStyle.PRETTY.withNewline("\n")) + "\n";
    }

    /**
     * Writes JSON for a script element: on one line, with escapes for {@code <}, {@code >} and {@code &}, so that
     * nothing in it ends the element or starts a comment (HTML Standard, section 4.12.1.3). Put it on the page as data.
     * In a text node, entities would replace characters.
     */
    public static String inScript(Json value) {
        return text(value, FormattingStyle.COMPACT)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** Writes JSON on one line, which is also a flow collection or scalar of YAML (YAML 1.2.2, sections 1.2 and 7.4). */
    public static String compact(Json value) {
        return text(value, FormattingStyle.COMPACT);
    }

    /** Writes a string in quotes, which is also a double-quoted scalar of YAML (YAML 1.2.2, section 7.3.1). */
    public static String quoted(String value) {
        return text(Json.of(value), FormattingStyle.COMPACT);
    }

    private static String text(Json value, FormattingStyle style) {
        CharArrayWriter text = new CharArrayWriter();
        // The writer is not closed: closing only complains about incomplete JSON, and ours is complete.
        JsonWriter writer = new JsonWriter(text);
        writer.setFormattingStyle(style);
        writer.setHtmlSafe(false);
        try {
            write(writer, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonWriter writer, Json value) throws IOException {
        if (value instanceof Json.JsonString text) {
            writer.value(ValidText.of(text.value()));
        } else if (value instanceof Json.WholeNumber number) {
            writer.value(number.value());
        } else if (value instanceof Json.Array array) {
            writer.beginArray();
            for (Json element : array.elements()) {
                write(writer, element);
            }
            writer.endArray();
        } else if (value instanceof Json.Members object) {
            writer.beginObject();
            for (Map.Entry<String, Json> member : object.values().entrySet()) {
                writer.name(ValidText.of(member.getKey()));
                write(writer, member.getValue());
            }
            writer.endObject();
        }
    }
}
