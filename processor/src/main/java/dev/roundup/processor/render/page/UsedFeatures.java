package dev.roundup.processor.render.page;

import dev.roundup.processor.markup.HtmlTree;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The features of the style and the script that the parts of a page use. */
final class UsedFeatures {
    private static final String KIND = "data-kind";
    private static final Pattern KIND_OF = Pattern.compile("\\[" + KIND + "=([a-z]+)]");

    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> classes = new HashSet<>();
    private boolean folds;
    private boolean filters;
    private boolean references;
    private boolean formulas;
    private boolean wideFormulas;
    private boolean drawnMarks;
    private boolean all;

    /** All features, for what several pages share. */
    static UsedFeatures all() {
        UsedFeatures features = new UsedFeatures();
        features.all = true;
        features.folds = true;
        features.filters = true;
        features.references = true;
        features.formulas = true;
        features.wideFormulas = true;
        features.drawnMarks = true;
        return features;
    }

    /** Collects the features of a finished part. */
    void look(Element part) {
        for (Element element : HtmlTree.all(part)) {
            if (element.hasAttr("class")) {
                classes.addAll(element.classNames());
            }
            if (element.hasAttr(KIND)) {
                kinds.add(element.attr(KIND));
            }
            folds |= element.hasClass("abstract")
                    && element.childrenSize() > 0
                    && element.child(0).nameIs("details");
            formulas |= element.nameIs("math");
            wideFormulas |= element.nameIs("span") && element.hasClass("wide");
            drawnMarks |= element.nameIs("mover") && element.hasAttr("class");
            drawnMarks |= element.nameIs("munder") && element.hasAttr("class");
            filters |= element.hasClass("filters");
            references |= element.nameIs("details") && element.hasClass("cite");
        }
    }

    /**
     * True if the page needs an icon. The script for references adds the buttons {@code .anchor}; all others have a kind.
     */
    boolean icon(String selector) {
        if (all) {
            return true;
        }
        return selector.startsWith(".anchor")
                ? references
                : kinds.contains(KIND_OF.matcher(selector).replaceFirst("$1"));
    }

    /** The classes of all elements. */
    Set<String> classes() {
        return Set.copyOf(classes);
    }

    /** True if abstracts are folded. */
    boolean folds() {
        return folds;
    }

    /** True if there are formulas. */
    boolean formulas() {
        return formulas;
    }

    /** True if there are formulas that may be wider than a phone. */
    boolean wideFormulas() {
        return wideFormulas;
    }

    /** True if there are marks that browsers cannot stretch. */
    boolean drawnMarks() {
        return drawnMarks;
    }

    /** True if there are papers to search and filter. */
    boolean filters() {
        return filters;
    }

    /** True if there are references to copy. */
    boolean references() {
        return references;
    }
}
