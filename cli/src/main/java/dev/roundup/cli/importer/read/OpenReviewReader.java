package dev.roundup.cli.importer.read;

import static dev.roundup.cli.importer.read.JsonValues.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.roundup.cli.importer.read.JsonItems.JsonItem;
import dev.roundup.cli.importer.read.SourceList.ListFault;
import dev.roundup.cli.importer.read.SourceList.Notation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads notes of OpenReview as its API gives them ("Introduction to Notes" and "API V1 and V2" in its documentation): in
 * version 1, a member of the content is a value; in version 2, it is an object with a {@code value}. A decision that is
 * a note of its own belongs to the paper in whose forum it is.
 */
final class OpenReviewReader implements SourceReader {
    private static final Pattern FORUM = Pattern.compile("\"forum\"\\s*:\\s*\"");
    private static final Pattern CONTENT = Pattern.compile("\"content\"\\s*:\\s*\\{");
    private static final String SITE = "https://openreview.net";

    /** A venue with the kind of presentation after it, such as {@code ICLR 2023 oral}. */
    private static final Pattern BADGE = Pattern.compile(
            "(?i)(.*\\d{4}(?:\\s.*?)??)[\\s-]+((?:accept[-\\s]*)?\\(?(?:oral|spotlight|poster|notable|talk)\\b.*)");

    private static final Pattern ACCEPTED = Pattern.compile("(?i)(?:accepted|published)\\s+(?:by|at|in|to)\\s+(.*)");

    /** A venue that is none yet. */
    private static final Pattern STATE =
            Pattern.compile("(?i)submitted\\s+to\\s+.*|.*\\b(?:withdrawn|rejected|under review|desk).*");

    private static final Pattern YEAR = Pattern.compile(".*?\\b((?:19|20)\\d{2})\\b.*");
    /** A longer text is no venue. */
    private static final int LONGEST_VENUE = 300;

    private static final Set<String> PEOPLE = Set.of("authors", "editors");
    private static final Set<String> DATES = Set.of("pdate", "odate");

    @Override
    public boolean reads(SourceFile file) {
        return file.extension().equals("json")
                && FORUM.matcher(file.text()).find()
                && CONTENT.matcher(file.text()).find();
    }

    @Override
    public SourceList read(SourceFile file) throws UnreadableSource {
        JsonItems notes = JsonItems.of(file, "notes");
        List<ListFault> faults = new ArrayList<>(notes.faults());
        Set<String> forums = new HashSet<>();
        Map<String, List<Field>> replies = new HashMap<>();
        for (JsonItem note : notes.items()) {
            if (isPaper(note.object())) {
                forums.add(text(note.object(), "forum"));
                JsonObject details =
                        JsonValues.object(note.object().get("details")).orElseGet(JsonObject::new);
                for (String kind : List.of("directReplies", "replies")) {
                    JsonValues.objects(details.get(kind)).forEach(reply -> reply(reply, note, replies));
                }
            } else {
                reply(note.object(), note, replies);
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonItem note : notes.items()) {
            String forum = text(note.object(), "forum");
            if (isPaper(note.object())) {
                entries.add(new Entry("", note.line(), fields(note, replies.getOrDefault(forum, List.of()))));
            } else if (!forums.contains(forum)) {
                faults.add(new ListFault(note.line(), "a reply to the paper " + forum + ", which is not in the list"));
            }
        }
        return new SourceList(file, "openreview", Notation.PASTED, List.of(), entries, faults);
    }

    private static boolean isPaper(JsonObject note) {
        String id = text(note, "id");
        return id.isEmpty()
                || id.equals(text(note, "forum"))
                || text(note, "forum").isEmpty();
    }

    /** A decision is a field of its paper. Reviews and comments are only named. */
    private static void reply(JsonObject reply, JsonItem in, Map<String, List<Field>> replies) {
        JsonObject content = JsonValues.object(reply.get("content")).orElseGet(JsonObject::new);
        String decision = value(content.get("decision"));
        boolean isTold = decision.matches("(?i)accept(?:ed)?");
        List<Field> fields = replies.computeIfAbsent(text(reply, "forum"), any -> new ArrayList<>());
        if (!decision.isEmpty()
                && !isTold
                && fields.stream().noneMatch(field -> field.joined().equals(decision))) {
            fields.add(Field.of("decision", decision, in.line()));
        } else {
            fields.add(Field.of("reply", text(reply, "id"), in.line()));
        }
    }

    private static List<Field> fields(JsonItem note, List<Field> replies) {
        JsonObject object = note.object();
        int line = note.line();
        List<Field> fields = new ArrayList<>();
        JsonObject content = JsonValues.object(object.get("content")).orElseGet(JsonObject::new);
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            if (member.getKey().equals("content") && member.getValue() instanceof JsonObject) {
                content.entrySet().forEach(part -> add(part.getKey(), part.getValue(), object, line, fields));
            } else if (DATES.contains(member.getKey())) {
                fields.add(Field.of(member.getKey(), day(member.getValue()), line));
            } else {
                fields.add(JsonValues.field(member.getKey(), member.getValue(), line));
            }
        }
        if (text(object, "forum").isEmpty()) {
            fields.add(Field.of("forum", text(object, "id"), line));
        }
        Matcher year = YEAR.matcher(value(content.get("venueid")) + " " + value(content.get("venue")));
        boolean isDated = DATES.stream().anyMatch(date -> !day(object.get(date)).isEmpty());
        if (!isDated && year.matches()) {
            fields.add(Field.of("venueid year", year.group(1), line));
        }
        fields.addAll(replies);
        fields.removeIf(Field::isBlank);
        return onlyOne(fields);
    }

    /** If there are both dates, the day of publication counts. */
    private static List<Field> onlyOne(List<Field> fields) {
        boolean isPublished = fields.stream().anyMatch(field -> field.name().equals("pdate"));
        return fields.stream()
                .map(field -> isPublished && field.name().equals("odate")
                        ? new Field("odate hidden", field.values(), "", field.line())
                        : field)
                .toList();
    }

    private static void add(String name, JsonElement member, JsonObject note, int line, List<Field> fields) {
        JsonElement value = unwrapped(member);
        String text = text(value);
        String forum = text(note, "forum").isEmpty() ? text(note, "id") : text(note, "forum");
        if (name.equals("venue")) {
            venue(text, line, fields);
        } else if (name.equals("decision") && text.matches("(?i)accept(?:ed)?")) {
            fields.add(Field.of("decision only", text, line));
        } else if (PEOPLE.contains(name) && !JsonValues.objects(value).isEmpty()) {
            people(name, JsonValues.objects(value), line, fields);
        } else if (name.equals("pdf") && text.startsWith("/pdf")) {
            fields.add(Field.of(name, SITE + "/pdf?id=" + forum, line));
        } else if (text.startsWith("/attachment/")) {
            fields.add(Field.of(name, SITE + "/attachment?id=" + forum + "&name=" + name, line));
        } else {
            fields.add(JsonValues.field(name, value, line));
        }
    }

    private static void venue(String venue, int line, List<Field> fields) {
        if (venue.length() > LONGEST_VENUE) {
            fields.add(Field.of("venue", venue, line));
            return;
        }
        Matcher badge = BADGE.matcher(venue);
        Matcher accepted = ACCEPTED.matcher(venue);
        if (STATE.matcher(venue).matches()) {
            fields.add(Field.of("venue state", venue, line));
        } else if (badge.matches()) {
            fields.add(Field.of("venue", badge.group(1), line));
            fields.add(Field.of("venue badge", badge.group(2), line));
        } else {
            fields.add(Field.of("venue", accepted.matches() ? accepted.group(1) : venue, line));
        }
    }

    /** Newer venues have objects in place of names. */
    private static void people(String name, List<JsonObject> people, int line, List<Field> fields) {
        List<String> names = new ArrayList<>();
        List<Field> rest = new ArrayList<>();
        for (JsonObject person : people) {
            Map<String, String> members = new HashMap<>();
            person.entrySet().forEach(member -> members.put(member.getKey(), text(member.getValue())));
            names.add(PersonParts.name(members).orElse(""));
            person.entrySet().stream()
                    .filter(member -> !PersonParts.isPart(member.getKey()))
                    .forEach(member ->
                            rest.add(JsonValues.field(name + "." + member.getKey(), member.getValue(), line)));
        }
        fields.add(new Field(name, names, "", line));
        fields.addAll(rest);
    }

    private static JsonElement unwrapped(JsonElement member) {
        return member instanceof JsonObject object && object.has("value") ? object.get("value") : member;
    }

    private static String value(@Nullable JsonElement member) {
        return member == null ? "" : text(unwrapped(member));
    }

    /** The day of a time in milliseconds since 1970; empty if there is none. */
    private static String day(@Nullable JsonElement time) {
        return time instanceof JsonPrimitive number
                        && number.isNumber()
                        && number.getAsString().matches("\\d{11,13}")
                ? Instant.ofEpochMilli(number.getAsLong())
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString()
                : "";
    }
}
