package dev.roundup.cli.lsp;

import dev.roundup.cli.compile.LocatedFinding;
import dev.roundup.cli.compile.OutputFolder;
import dev.roundup.cli.compile.SourceTree;
import dev.roundup.cli.compile.TreeCompilation;
import dev.roundup.cli.fix.SourceTexts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sources that are checked.
 *
 * @param places the folders that hold them
 * @param classPath the folders and jars that they need
 * @param options the processor's options
 */
record Project(List<Path> places, List<Path> classPath, Map<String, String> options) {
    /** Sources that speak of papers name this package, and all others are left alone. */
    private static final String VOCABULARY = "dev.roundup";

    private static final String DOCS = "roundup.docs";

    /** The same settings for other folders. */
    Project in(List<Path> folders) {
        return new Project(folders, classPath, options);
    }

    /** The address of the pages of rules; empty if nobody published them. */
    String docs() {
        return options.getOrDefault(DOCS, "");
    }

    /** Compiles all sources, with the texts of the editor in place of those on disk. */
    CheckedProject check(Map<String, OpenDocument> open) {
        SourceTree tree = SourceTree.of(places);
        SourceTexts read = SourceTexts.of(tree.sources());
        Map<String, String> texts = new HashMap<>(read.texts());
        open.forEach((name, document) -> {
            if (read.paths().containsKey(name)) {
                texts.put(name, document.text());
            }
        });
        List<LocatedFinding> findings = texts.values().stream().anyMatch(Project::isOurs)
                ? new TreeCompilation(tree, classPath, options)
                        .run(OutputFolder.NOWHERE, () -> {}, texts).stream()
                                .filter(found -> !found.isOfCompiler()
                                        || isOurs(texts.getOrDefault(CheckedProject.name(found.file()), "")))
                                .toList()
                : List.of();
        return new CheckedProject(open, texts, findings);
    }

    static boolean isOurs(String text) {
        return text.contains(VOCABULARY);
    }
}
