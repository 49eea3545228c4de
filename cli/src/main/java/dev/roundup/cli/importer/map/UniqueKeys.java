package dev.roundup.cli.importer.map;

import dev.roundup.cli.importer.map.ImportedPaper.ImportedKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gives each key to the first paper that has it. BibTeX ignores the letter case of keys (btxdoc, section 3.1). */
final class UniqueKeys {
    private static final Set<String> NAMES = Set.of("key", "id", "uid", "slug");

    private final Map<String, ImportedPaper> first = new HashMap<>();

    /** The paper, without a key that an earlier paper has. */
    ImportedPaper of(ImportedPaper paper) {
        return Stream.of(paper.keys().id(), paper.keys().citation())
                .filter(key -> !key.isEmpty())
                .flatMap(key -> Stream.ofNullable(first.putIfAbsent(key.toLowerCase(Locale.ROOT), paper))
                        .map(earlier -> without(paper, key, earlier)))
                .findFirst()
                .orElse(paper);
    }

    private static ImportedPaper without(ImportedPaper paper, String key, ImportedPaper earlier) {
        List<FieldAccount> accounts = paper.accounts().stream()
                .map(account -> NAMES.contains(account.field().name().toLowerCase(Locale.ROOT))
                                && account.field().joined().strip().equals(key)
                        ? FieldAccount.doubtful(
                                account.field(), "left out, since the paper at line " + earlier.line() + " has it")
                        : account)
                .toList();
        boolean isSame = paper.title().equalsIgnoreCase(earlier.title());
        return paper.with(new ImportedKeys("", "", isSame ? key : ""), accounts);
    }
}
