package dev.roundup.cli.importer.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of JSON as the texts of fields. */
final class JsonValues {
    private JsonValues() {}

    /** A value as text; empty if there is none. What has members of its own stays JSON. */
    static String text(@Nullable JsonElement value) {
        return value == null || value.isJsonNull()
                ? ""
                : value.isJsonPrimitive() ? value.getAsString() : value.toString();
    }

    /** The value at the end of a path of members; empty if a part of the path is missing. */
    static String text(JsonObject object, String... path) {
        JsonObject at = object;
        for (int i = 0; i < path.length - 1; i++) {
            Optional<JsonObject> next = object(at.get(path[i]));
            if (next.isEmpty()) {
                return "";
            }
            at = next.get();
        }
        return text(at.get(path[path.length - 1]));
    }

    static Optional<JsonObject> object(@Nullable JsonElement value) {
        return value instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    /** The objects of an array, without what is none. */
    static List<JsonObject> objects(@Nullable JsonElement value) {
        return value instanceof JsonArray array
                ? array.asList().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of();
    }

    /** A field with all values of an array, or with the one value. */
    static Field field(String name, JsonElement value, int line) {
        return value instanceof JsonArray array
                ? new Field(name, array.asList().stream().map(JsonValues::text).toList(), "", line)
                : Field.of(name, text(value), line);
    }
}
