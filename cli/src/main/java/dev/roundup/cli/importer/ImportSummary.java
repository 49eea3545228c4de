package dev.roundup.cli.importer;

import dev.roundup.cli.importer.map.FieldAccount;
import dev.roundup.cli.importer.map.FieldAccount.FieldOutcome;
import dev.roundup.cli.importer.map.ImportResult.ImportedSource;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.processor.text.Count;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody has to decide after an import, in at most 25 lines. Doubts of one kind are one line, with the first
 * place where it occurs.
 */
final class ImportSummary {
    private static final int MOST_FAULTS = 5;
    private static final int MOST_DOUBTS = 12;
    private static final int MOST_NAMES = 8;

    /** A value in a note. Doubts that differ in values only are of one kind. */
    private static final Pattern VALUE = Pattern.compile("(?:@\\w+\\()?\"[^\"]*\"\\)?");

    private final Map<String, Doubt> doubts = new LinkedHashMap<>();
    private final Map<FieldOutcome, Map<String, Integer>> names = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private ImportSummary() {}

    /** A kind of doubt: its first place, and how often it occurs. */
    private record Doubt(String line, int count) {
        Doubt again(Doubt other) {
            return new Doubt(line, count + other.count);
        }

        String words() {
            return count == 1 ? line : line + " (and " + (count - 1) + " more)";
        }
    }

    /** The lines, each with its line break. */
    static String of(ImportReport report) {
        ImportSummary summary = new ImportSummary();
        int number = 0;
        for (ImportedSource source : report.imported().sources()) {
            String file = source.list().file().name();
            ImportReport.faults(source).lines().forEach(summary.faults::add);
            summary.add(file, "page", source.page().accounts());
            for (ImportedPaper paper : source.papers()) {
                summary.add(file, report.types().get(number++), paper.accounts());
            }
        }
        summary.faults.addAll(report.doubles());
        return summary.text();
    }

    private void add(String file, String owner, List<FieldAccount> accounts) {
        for (FieldAccount account : accounts) {
            String name = account.field().name();
            if (account.outcome() == FieldOutcome.DOUBTFUL) {
                String line = file + ":" + account.field().line() + ": " + owner + ": " + name + ": " + account.note();
                doubts.merge(
                        VALUE.matcher(name + ": " + account.note()).replaceAll("…"), new Doubt(line, 1), Doubt::again);
            } else {
                names.computeIfAbsent(account.outcome(), any -> new LinkedHashMap<>())
                        .merge(account.note().equals(FieldAccount.IS_EMPTY) ? "empty fields" : name, 1, Integer::sum);
            }
        }
    }

    private String text() {
        List<String> lines = new ArrayList<>(limited(faults, MOST_FAULTS, "about what was not read"));
        List<String> kinds = doubts.values().stream()
                .sorted(Comparator.comparingInt(Doubt::count).reversed())
                .map(Doubt::words)
                .toList();
        lines.addAll(limited(kinds, MOST_DOUBTS, "about other fields"));
        names(FieldOutcome.EXTRA, "kept as @Extra: ", lines);
        names(FieldOutcome.LEFT_OUT, "left out: ", lines);
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<String> limited(List<String> lines, int most, String about) {
        List<String> limited = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            limited.add(
                    "… and " + Count.of(lines.size() - most, "more line") + " " + about + "; --report FILE has all");
        }
        return limited;
    }

    /** One line with the names of fields that had an outcome, the most frequent first. */
    private void names(FieldOutcome outcome, String words, Collection<String> lines) {
        Map<String, Integer> counts = names.getOrDefault(outcome, Map.of());
        if (counts.isEmpty()) {
            return;
        }
        List<String> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(name -> name.getValue() == 1 ? name.getKey() : name.getKey() + " (" + name.getValue() + ")")
                .toList();
        int shown = Math.min(MOST_NAMES, sorted.size());
        String more = sorted.size() > shown ? " and " + (sorted.size() - shown) + " more" : "";
        lines.add(words + String.join(", ", sorted.subList(0, shown)) + more);
    }
}
