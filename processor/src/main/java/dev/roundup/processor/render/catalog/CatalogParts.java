package dev.roundup.processor.render.catalog;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.roundup.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The classes of a catalogue with too many papers for a single class. Each part has some of the constants and extends
 * the part before it, and the catalogue extends the last. So users of the catalogue find all constants in it.
 */
final class CatalogParts {
    /**
     * A method, including a static initializer, has at most 64 kB of bytecode (JVMS, section 4.7.3). A constant takes
     * ten bytes, and a text eight, plus six for each 20,000 of its characters.
     */
    private static final int MOST_PAPERS = 5_000;

    private final List<ClassName> names = new ArrayList<>();
    private final List<TypeSpec> types = new ArrayList<>();

    private CatalogParts() {}

    /** The parts of a catalogue; none if one class has room for all papers. */
    static CatalogParts of(TypeName catalog, CatalogConstants constants) {
        CatalogParts parts = new CatalogParts();
        for (int from = 0; constants.size() > MOST_PAPERS && from < constants.size(); from += MOST_PAPERS) {
            parts.add(catalog, constants, from, Math.min(from + MOST_PAPERS, constants.size()));
        }
        return parts;
    }

    private void add(TypeName catalog, CatalogConstants constants, int from, int to) {
        ClassName name = ClassName.get(catalog.packageName(), catalog.simple() + "Part" + (names.size() + 1));
        TypeSpec.Builder part = TypeSpec.classBuilder(name)
                .addJavadoc("Some of the papers of {@code $L}.\n", catalog.simple())
                .addModifiers(ABSTRACT);
        last().ifPresent(part::superclass);
        CodeBlock papers = constants.addTo(part, from, to);
        types.add(part.addType(TypeSpec.classBuilder(CatalogConstants.DATA)
                        .addModifiers(STATIC, FINAL)
                        .addField(FieldSpec.builder(
                                        ArrayTypeName.of(CatalogConstants.PAPER), CatalogConstants.ALL, STATIC, FINAL)
                                .initializer(papers)
                                .build())
                        .build())
                .build());
        names.add(name);
    }

    /** The superclass of the catalogue. */
    Optional<ClassName> last() {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }

    /** The papers of all parts, as an expression for an array. */
    CodeBlock papers() {
        CodeBlock arrays = names.stream()
                .map(name -> CodeBlock.of("$T.$L.$L", name, CatalogConstants.DATA, CatalogConstants.ALL))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "$T.of($L).flatMap($T::of).toArray($T[]::new)",
                Stream.class,
                arrays,
                Stream.class,
                CatalogConstants.PAPER);
    }

    /** The source of the parts, for the catalogue's file. */
    String source() {
        return String.join("", types.stream().map(type -> "\n" + type).toList());
    }
}
