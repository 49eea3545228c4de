package dev.roundup.cli.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** The declarations of kept sources, as elements. What does not change stays from one build to the next. */
final class KeptDeclarations {
    private final KeptElements elements = new KeptElements();
    private final Map<String, KeptSource> read = new HashMap<>();
    private final Map<String, List<KeptElement>> roots = new HashMap<>();
    private final Set<String> library = new HashSet<>();

    /** The elements by their names. */
    KeptElements elements() {
        return elements;
    }

    /** Reads what is not read yet. */
    void update(KeptSources kept) {
        kept.library().forEach((name, written) -> {
            if (library.add(name)) {
                new DeclarationReader(written, elements).root();
            }
        });
        kept.sources().forEach((file, source) -> {
            KeptSource before = read.put(file, source);
            if (before == null || before.declarations() != source.declarations()) {
                roots.put(file, read(source));
            }
        });
    }

    private List<KeptElement> read(KeptSource source) {
        List<KeptElement> all = new ArrayList<>();
        source.declarations().forEach(written -> all.add(new DeclarationReader(written, elements).root()));
        return all;
    }

    /** The names of all types that are kept. */
    Set<String> names(KeptSources kept) {
        update(kept);
        return elements.declared();
    }

    /** The name of the source that declares an element; empty if none does. */
    Optional<String> source(Element element) {
        Element root = element;
        while (root.getEnclosingElement() != null && root.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            root = root.getEnclosingElement();
        }
        Element declared = root;
        return roots.entrySet().stream()
                .filter(file -> file.getValue().contains(declared))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a compiler calls the root elements: the types in the order of their sources, then the packages. */
    Set<Element> roots(KeptSources kept) {
        Set<Element> types = new LinkedHashSet<>();
        Set<Element> packages = new LinkedHashSet<>();
        kept.sources()
                .keySet()
                .forEach(file -> roots.getOrDefault(file, List.of())
                        .forEach(root -> (root.getKind() == ElementKind.PACKAGE ? packages : types).add(root)));
        types.addAll(packages);
        return types;
    }
}
