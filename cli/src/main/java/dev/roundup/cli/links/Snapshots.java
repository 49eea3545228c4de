package dev.roundup.cli.links;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.roundup.cli.web.Answer;
import dev.roundup.cli.web.PoliteClient;
import dev.roundup.cli.web.RequestAddress;
import dev.roundup.cli.web.WebReply;
import dev.roundup.cli.web.WebRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Looks archived copies up at the Internet Archive, without making any
 * (https://archive.org/help/wayback_api.php).
 *
 * @param base the address of its availability API
 */
record Snapshots(PoliteClient client, URI base) {
    /** The usual address of the API. */
    static final String BASE = "https://archive.org/wayback/available";

    /**
     * The copy that was made closest to a day on which the address still worked.
     *
     * @param day such as {@code 2026-05-04}
     */
    Optional<String> of(String address, String day) {
        URI question = URI.create(base + "?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "&timestamp="
                + day.replace("-", ""));
        WebReply reply = client.ask(WebRequest.get(question).accepting("application/json"));
        return reply instanceof Answer answer && answer.isSuccess() ? closest(answer.text()) : Optional.empty();
    }

    private static Optional<String> closest(String json) {
        try {
            return object(JsonParser.parseString(json), "archived_snapshots")
                    .flatMap(all -> object(all, "closest"))
                    .filter(copy -> text(copy, "available").equals("true")
                            && text(copy, "status").startsWith("2"))
                    .map(copy -> text(copy, "url").replaceFirst("^http://(?=web\\.archive\\.org/)", "https://"))
                    .filter(copy ->
                            RequestAddress.of(copy).isPresent() && copy.chars().noneMatch(Character::isWhitespace));
        } catch (JsonParseException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<JsonObject> object(JsonElement parent, String name) {
        return parent.isJsonObject() && parent.getAsJsonObject().get(name) instanceof JsonObject object
                ? Optional.of(object)
                : Optional.empty();
    }

    private static String text(JsonObject parent, String name) {
        return parent.get(name) != null && parent.get(name).isJsonPrimitive()
                ? parent.get(name).getAsString()
                : "";
    }
}
