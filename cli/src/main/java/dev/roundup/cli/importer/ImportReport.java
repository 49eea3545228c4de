package dev.roundup.cli.importer;

import dev.roundup.cli.importer.map.FieldAccount;
import dev.roundup.cli.importer.map.FieldAccount.FieldOutcome;
import dev.roundup.cli.importer.map.ImportResult;
import dev.roundup.cli.importer.map.ImportResult.ImportedSource;
import dev.roundup.cli.importer.map.ImportedPaper;
import dev.roundup.processor.text.Count;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report of an import: it says what became of everything in the sources.
 *
 * @param types the names of the papers' types, in the order of the papers
 * @param fixes a line for each fix that was applied
 */
record ImportReport(ImportResult imported, List<String> types, List<String> fixes) {
    private static final int MOST_FAULTS = 20;

    /** True if somebody should look at the result. */
    boolean hasFindings() {
        return imported.sources().stream()
                        .anyMatch(source -> !source.list().faults().isEmpty())
                || accounts().anyMatch(account -> account.outcome() == FieldOutcome.DOUBTFUL)
                || !doubles().isEmpty();
    }

    /** What somebody has to decide, and the totals: at most 25 lines. */
    String summary() {
        String fixed = fixes.isEmpty()
                ? ""
                : Count.of(fixes.size(), "finding") + " fixed before writing; --report lists them\n";
        return ImportSummary.of(this) + fixed + sums();
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
        fixes.forEach(line -> text.append(line).append('\n'));
        return text.append(sums()).toString();
    }

    /** A line for each paper that is in the lists twice: it has the title and an id of another one. */
    List<String> doubles() {
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

    /** One line for each problem in reading a source. */
    static String faults(ImportedSource source) {
        return source.list().faults().stream()
                .map(fault -> source.list().file().name() + ":" + fault.line()
                        + (fault.isRead() ? ": doubtful: " : ": not read: ") + fault.what() + "\n")
                .collect(Collectors.joining());
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
