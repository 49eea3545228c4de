package dev.roundup.processor.render.hugo;

import dev.roundup.processor.model.Asset;
import dev.roundup.processor.render.output.PaperFiles;
import dev.roundup.processor.render.output.PublishedFiles;
import java.util.Optional;
import java.util.Set;

/** The names of files in a page bundle. */
final class HugoFiles {
    /**
     * The extensions of content. Hugo does not publish such a file in a bundle, and may refuse to build a site with HTML
     * in one.
     */
    private static final Set<String> CONTENT = Set.of(
            "md", "mdown", "markdown", "html", "htm", "xhtml", "adoc", "asciidoc", "ad", "org", "pandoc", "pdc", "rst");

    private HugoFiles() {}

    /** The name of a linked file beside a paper; empty if it is missing, or if Hugo would not publish it. */
    static Optional<String> name(Asset asset) {
        String name = PublishedFiles.portable(asset.fileName());
        boolean isOurs = name.equals("cite.bib") || name.startsWith("featured.");
        return Optional.of(isOurs ? "file-" + name : name)
                .filter(any -> asset.file().isPresent() && !isContent(name));
    }

    /** True if Hugo takes a file of this name for content. */
    static boolean isContent(String name) {
        return CONTENT.contains(PaperFiles.extension(name));
    }
}
