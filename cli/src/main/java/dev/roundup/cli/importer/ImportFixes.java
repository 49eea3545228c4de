package dev.roundup.cli.importer;

import dev.roundup.cli.fix.Mending;
import dev.roundup.cli.fix.Mending.AppliedFix;
import dev.roundup.cli.fix.Mending.Outcome;
import dev.roundup.cli.importer.write.Sources;
import dev.roundup.cli.source.TextFix;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sources to which certain fixes are applied before they are written.
 *
 * @param lines a line for each fix
 */
record ImportFixes(Sources sources, List<String> lines) {
    /** Sources as they are. */
    static ImportFixes none(Sources sources) {
        return new ImportFixes(sources, List.of());
    }

    /** Applies all certain fixes. */
    static ImportFixes certain(Sources sources, String packageName) {
        SourcesCheck check = new SourcesCheck(sources, packageName);
        Outcome outcome =
                new Mending(check.texts(), texts -> check.run(texts, Map.of()), found -> true, TextFix::certain).run();
        Map<String, byte[]> files = new LinkedHashMap<>();
        outcome.texts().forEach((file, text) -> files.put(check.name(file), text.getBytes(StandardCharsets.UTF_8)));
        return new ImportFixes(
                new Sources(sources.outline(), sources.types(), files, sources.abstracts(), sources.copies()),
                outcome.applied().stream().map(fix -> line(check, fix)).toList());
    }

    private static String line(SourcesCheck check, AppliedFix applied) {
        return check.name(applied.finding().file()) + ": fixed: ["
                + applied.finding().rule() + "] " + applied.finding().message() + ": "
                + applied.fix().help();
    }
}
