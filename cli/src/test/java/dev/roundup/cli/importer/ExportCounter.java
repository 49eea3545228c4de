package dev.roundup.cli.importer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Counts the papers of a program's export and collects its values, without the importer. */
final class ExportCounter {
    /** A tag and its value, of RIS and of EndNote. */
    private static final Pattern TAGGED = Pattern.compile("(?m)^(?:([A-Z][A-Z0-9])  - ?|%(\\S) )(.*)$");

    private ExportCounter() {}

    static Counted count(String name, String text) {
        List<String> values = new ArrayList<>();
        int papers = name.endsWith(".json")
                ? json(text, values)
                : name.endsWith(".xml") ? xml(text, values) : tagged(text, values);
        return new Counted(new TreeMap<>(Map.of("papers", papers)), values);
    }

    /** The type of a record, its first tag, is expressed by annotations. */
    private static int tagged(String text, List<String> values) {
        int papers = 0;
        Matcher line = TAGGED.matcher(text);
        while (line.find()) {
            if ("TY".equals(line.group(1)) || "0".equals(line.group(2))) {
                papers++;
            } else {
                values.add(line.group(3));
            }
        }
        return papers;
    }

    /** The values are the texts of all elements; attributes name things. */
    private static int xml(String text, List<String> values) {
        Element root = Jsoup.parse(text, Parser.xmlParser());
        root.select("*").forEach(element -> values.add(element.ownText()));
        return root.select("paper, article, inproceedings").size();
    }

    private static int json(String text, List<String> values) {
        JsonObject root = JsonParser.parseString(text).getAsJsonObject();
        JsonArray papers = root.has("notes") ? root.getAsJsonArray("notes") : root.getAsJsonArray("results");
        papers.forEach(paper -> leaves(paper, values));
        return papers.size();
    }

    private static void leaves(JsonElement element, List<String> values) {
        if (element instanceof JsonArray list) {
            list.forEach(item -> leaves(item, values));
        } else if (element instanceof JsonObject object) {
            object.entrySet().forEach(member -> {
                if (member.getKey().equals("abstract_inverted_index")) {
                    values.addAll(member.getValue().getAsJsonObject().keySet());
                } else if (!member.getKey().equals("type")) {
                    leaves(member.getValue(), values);
                }
            });
        } else {
            values.add(element.getAsString());
        }
    }
}
