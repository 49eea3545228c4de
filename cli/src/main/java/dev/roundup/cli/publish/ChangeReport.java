package dev.roundup.cli.publish;

import com.google.gson.GsonBuilder;
import dev.roundup.cli.publish.FileChange.ChangeKind;
import dev.roundup.processor.text.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a publication changes. */
record ChangeReport(List<PublicationPlan> plans) {
    /** The paths with changes of these kinds. Roundups can share a file. */
    List<String> paths(ChangeKind... kinds) {
        return plans.stream().flatMap(plan -> plan.paths(kinds)).distinct().toList();
    }

    /** A line for each change. */
    String text() {
        String lines = plans.stream()
                .flatMap(plan -> plan.changes().stream())
                .filter(change -> change.kind() != ChangeKind.SAME)
                .distinct()
                .map(change -> String.format(Locale.ROOT, "%-8s %s%n", word(change.kind()), change.path()))
                .collect(Collectors.joining());
        return lines + Count.of(paths(ChangeKind.SAME).size(), "file") + " unchanged" + System.lineSeparator();
    }

    String json() {
        List<Map<String, String>> changes = new ArrayList<>();
        for (PublicationPlan plan : plans) {
            for (FileChange change : plan.changes()) {
                Map<String, String> entry = new LinkedHashMap<>();
                entry.put("slug", plan.slug());
                entry.put("change", word(change.kind()));
                entry.put("file", change.path());
                changes.add(entry);
            }
        }
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(Map.of("changes", changes))
                + System.lineSeparator();
    }

    private static String word(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
