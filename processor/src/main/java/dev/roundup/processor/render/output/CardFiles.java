package dev.roundup.processor.render.output;

import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The files of the papers' share pictures. Their names are the anchors of the papers. */
final class CardFiles {
    private CardFiles() {}

    /** The paths in the page's folder, by the types of the papers. */
    static Map<TypeName, String> of(Roundup roundup) {
        Map<TypeName, String> files = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        roundup.papers()
                .forEach(paper -> files.computeIfAbsent(paper.type(), any -> {
                    String start = PublishedFiles.start(paper.anchors().id().value());
                    return Addresses.CARDS + "/" + PublishedFiles.freeName(start + ".png", taken);
                }));
        return Collections.unmodifiableMap(files);
    }
}
