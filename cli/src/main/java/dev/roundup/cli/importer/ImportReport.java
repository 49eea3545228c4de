package dev.roundup.cli.importer;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.roundup.cli.importer.map.FieldAccount;
import dev.roundup.cli.importer.map.FieldAccount.FieldOutcome;
import dev.roundup.cli.importer.map.ImportResult;
import dev.roundup.cli.importer.map.ImportResult.ImportedSource;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.cli.importer.read.SourceList.ListFault;
import dev.roundup.processor.text.Count;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report of an import: it says what became of everything in the sources.
 *
 * @param types the names of the papers' types, in the order of the papers
 */
record ImportReport(ImportResult imported, List<String> types) {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private static final int MOST_FAULTS = 20;

    /** True if somebody should look at the result. */
    boolean hasFindings() {
        return imported.sources().stream()
                        .anyMatch(source -> !source.list().faults().isEmpty())
                || accounts().anyMatch(account -> account.outcome() == FieldOutcome.DOUBTFUL)
                || !doubles().isEmpty();
    }

    /** One line for each field that was not taken over unchanged, and the totals. */
    String text() {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (ImportedSource source : imported.sources()) {
            String file = source.list().file().name();
            text.append(faults(source));
            lines(text, file, "page", source.page().accounts());
            for (ImportedPaper paper : source.papers()) {
                lines(text, file, types.get(number++), paper.accounts());
            }
        }
        doubles().forEach(line -> text.append(line).append('\n'));
        return text.append(sums()).toString();
    }

    /** A line for each paper that is in the lists twice: it has the title and an id of another one. */
    private List<String> doubles() {
        Map<String, List<Placed>> byTitle = new HashMap<>();
        List<String> doubles = new ArrayList<>();
        for (ImportedSource source : imported.sources()) {
            for (ImportedPaper paper : source.papers()) {
                Placed here =
                        new Placed(PaperIdentity.of(paper), source.list().file().name() + ":" + paper.line());
                List<Placed> others = byTitle.computeIfAbsent(here.identity().title(), any -> new ArrayList<>());
                others.stream()
                        .filter(other -> other.identity().isDoubleOf(here.identity()))
                        .findFirst()
                        .ifPresent(other ->
                                doubles.add(here.place() + ": doubtful: the same paper as in " + other.place()));
                others.add(here);
            }
        }
        return doubles;
    }

    /** A paper and the place where it begins. */
    private record Placed(PaperIdentity identity, String place) {}

    /** One line for each of the first problems in reading. */
    static String faults(ImportResult imported) {
        return imported.sources().stream()
                .flatMap(source -> faults(source).lines())
                .limit(MOST_FAULTS)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String faults(ImportedSource source) {
        return source.list().faults().stream()
                .map(fault -> source.list().file().name() + ":" + fault.line()
                        + (fault.isRead() ? ": doubtful: " : ": not read: ") + fault.what() + "\n")
                .collect(Collectors.joining());
    }

    private static List<Map<String, Object>> faults(ImportedSource source, boolean isRead) {
        return source.list().faults().stream()
                .filter(fault -> fault.isRead() == isRead)
                .map(ImportReport::members)
                .toList();
    }

    private static Map<String, Object> members(ListFault fault) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", fault.line());
        members.put("what", fault.what());
        return members;
    }

    private static void lines(StringBuilder text, String file, String name, List<FieldAccount> accounts) {
        for (FieldAccount account : accounts) {
            if (account.outcome() != FieldOutcome.TAKEN) {
                text.append(String.format(
                        Locale.ROOT,
                        "%s:%d: %s: %s: %s%s%n",
                        file,
                        account.field().line(),
                        name,
                        account.field().name(),
                        words(account.outcome()),
                        account.note().isEmpty() ? "" : ": " + account.note()));
            }
        }
    }

    private String sums() {
        return Count.of(types.size(), "paper") + ", " + Count.of(accounts().count(), "field") + ": "
                + count(FieldOutcome.TAKEN) + " taken, " + count(FieldOutcome.CHANGED) + " changed, "
                + count(FieldOutcome.EXTRA)
                + " kept as extra, " + count(FieldOutcome.DOUBTFUL) + " doubtful"
                + (count(FieldOutcome.LEFT_OUT) == 0 ? "" : ", " + count(FieldOutcome.LEFT_OUT) + " left out");
    }

    /** The same as JSON, with every field. */
    String json() {
        List<Map<String, Object>> sources = new ArrayList<>();
        int number = 0;
        for (ImportedSource source : imported.sources()) {
            List<Map<String, Object>> papers = new ArrayList<>();
            for (ImportedPaper paper : source.papers()) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("type", types.get(number++));
                entry.put("title", paper.title());
                entry.put("line", paper.line());
                entry.put("fields", fields(paper.accounts()));
                papers.add(entry);
            }
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("file", source.list().file().path().toString());
            all.put("format", source.list().format());
            all.put("notRead", faults(source, false));
            all.put("doubtful", faults(source, true));
            all.put("page", fields(source.page().accounts()));
            all.put("papers", papers);
            sources.add(all);
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("sources", sources);
        report.put("doubles", doubles());
        return GSON.toJson(report);
    }

    private static List<Map<String, Object>> fields(List<FieldAccount> accounts) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (FieldAccount account : accounts) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", account.field().name());
            field.put("line", account.field().line());
            field.put("values", account.field().values());
            field.put("label", account.field().label());
            field.put("outcome", account.outcome().name().toLowerCase(Locale.ROOT));
            field.put("note", account.note());
            fields.add(field);
        }
        return fields;
    }

    private Stream<FieldAccount> accounts() {
        return imported.sources().stream()
                .flatMap(source -> Stream.concat(
                        source.page().accounts().stream(),
                        source.papers().stream().flatMap(paper -> paper.accounts().stream())));
    }

    private long count(FieldOutcome outcome) {
        return accounts().filter(account -> account.outcome() == outcome).count();
    }

    private static String words(FieldOutcome outcome) {
        return outcome == FieldOutcome.EXTRA
                ? "kept as extra"
                : outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
