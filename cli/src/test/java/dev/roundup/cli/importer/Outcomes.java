package dev.roundup.cli.importer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.roundup.cli.Ran;
import java.util.Map;
import java.util.TreeMap;

/** The outcomes of an import, counted in its report as JSON. */
final class Outcomes {
    private Outcomes() {}

    /** The number of fields by outcome, of papers and pages, with those of the papers as {@code papers}. */
    static Map<String, Integer> of(Ran ran) {
        Map<String, Integer> counts = new TreeMap<>();
        JsonObject report = JsonParser.parseString(ran.out()).getAsJsonObject();
        for (JsonElement source : report.getAsJsonArray("sources")) {
            JsonArray papers = source.getAsJsonObject().getAsJsonArray("papers");
            counts.merge("papers", papers.size(), Integer::sum);
            count(source.getAsJsonObject().getAsJsonArray("page"), counts);
            papers.forEach(paper -> count(paper.getAsJsonObject().getAsJsonArray("fields"), counts));
        }
        return counts;
    }

    private static void count(JsonArray fields, Map<String, Integer> counts) {
        for (JsonElement field : fields) {
            counts.merge(field.getAsJsonObject().get("outcome").getAsString(), 1, Integer::sum);
        }
    }
}
