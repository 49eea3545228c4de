package dev.roundup.cli.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Writes down the declarations of a compile, in its first round. */
final class Recorder {
    private final DeclarationWriter writer;
    private final Map<String, Recorded> recorded = new HashMap<>();
    private final Set<String> types = new HashSet<>();

    /** A declaration at the top level of a source. */
    private static final class Recorded {
        final byte[] declaration;
        final String shape;

        Recorded(byte[] declaration, String shape) {
            this.declaration = declaration;
            this.shape = shape;
        }
    }

    Recorder(Elements elements) {
        this.writer = new DeclarationWriter(elements);
    }

    /**
     * Records all declarations.
     *
     * @throws NotKeptException if one of them cannot be kept
     */
    void record(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (!(root instanceof QualifiedNameable named)) {
                throw new NotKeptException(root.toString());
            }
            recorded.put(named.getQualifiedName().toString(), new Recorded(writer.source(root), Shape.of(root)));
            addTypes(root);
        }
    }

    private void addTypes(Element element) {
        if (element instanceof TypeElement type) {
            types.add(type.getQualifiedName().toString());
            type.getEnclosedElements().forEach(this::addTypes);
        }
    }

    /**
     * What is to be kept of a source.
     *
     * @param names the names of its declarations
     */
    KeptSource source(String hash, List<String> names) {
        List<byte[]> declarations = new ArrayList<>();
        StringBuilder shape = new StringBuilder();
        boolean isComplete = !names.isEmpty();
        for (String name : names) {
            @Nullable Recorded declared = recorded.get(name);
            if (declared == null) {
                throw new NotKeptException(name);
            }
            declarations.add(declared.declaration);
            shape.append(declared.shape).append('\n');
            isComplete &= !declared.shape.isEmpty();
        }
        return new KeptSource(hash, names, isComplete ? shape.toString() : "", declarations);
    }

    /**
     * The annotation types from elsewhere that the sources use.
     *
     * @param known the names of types that are kept already
     * @throws NotKeptException if a source names another type from elsewhere
     */
    Map<String, byte[]> library(Set<String> known) {
        Map<String, byte[]> library = new LinkedHashMap<>();
        Set<String> done = new HashSet<>(known);
        done.addAll(types);
        for (boolean isNew = true; isNew; ) {
            isNew = false;
            for (var type : new TreeMap<>(writer.annotationTypes()).entrySet()) {
                if (done.add(type.getKey())) {
                    library.put(type.getKey(), writer.library(type.getValue()));
                    isNew = true;
                }
            }
        }
        writer.named().stream().filter(name -> !done.contains(name)).findFirst().ifPresent(name -> {
            throw new NotKeptException(name);
        });
        return library;
    }
}
