package dev.roundup.processor.render;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The drawings that links refer to, each once. */
final class Icons {
    private Icons() {}

    /** Takes out what nothing refers to. */
    static void keepUsed(Piece drawings, Document page) {
        Set<String> used = new TreeSet<>(page.select("use").eachAttr("href"));
        for (Element symbol : drawings.element().select("symbol")) {
            if (!used.contains("#" + symbol.id())) {
                symbol.remove();
            }
        }
        if (used.isEmpty()) {
            drawings.element().remove();
        }
    }
}
