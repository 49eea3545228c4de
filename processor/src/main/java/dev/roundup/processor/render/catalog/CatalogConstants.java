package dev.roundup.processor.render.catalog;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.KebabCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The constants of a catalogue, one for each paper. Each is an element of an array that is read from texts. The array
 * has a class of its own, because for each call in a class javac looks at all members of that class.
 */
final class CatalogConstants {
    static final ClassName PAPER = ClassName.get("dev.roundup.catalog", "CatalogPaper");
    static final ClassName READER = ClassName.get("dev.roundup.catalog", "CatalogReader");

    /** The nested class that contains the array, and the name of the array. */
    static final String DATA = "Data";

    static final String ALL = "ALL";

    /** Indices by type, so that a paper that is listed twice has one constant. */
    private final Map<TypeName, Integer> indices = new HashMap<>();

    private final List<Paper> papers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final CatalogPapers expressions;

    CatalogConstants(Roundup roundup, CatalogPapers expressions) {
        this.expressions = expressions;
        NameAllocator allocator = new NameAllocator();
        roundup.papers().forEach(paper -> {
            if (indices.putIfAbsent(paper.type(), papers.size()) == null) {
                papers.add(paper);
                names.add(allocator.newName(upperSnake(paper.type().simple()), paper.type()));
            }
        });
    }

    /** The index of a paper among the constants. */
    int index(Paper paper) {
        return indices.getOrDefault(paper.type(), -1);
    }

    int size() {
        return papers.size();
    }

    /**
     * Adds the constants of a range to a class.
     *
     * @return the value of the array of that class
     */
    CodeBlock addTo(TypeSpec.Builder type, int from, int to) {
        StringJoiner texts = new StringJoiner(",\n");
        for (int i = from; i < to; i++) {
            CatalogPapers.CatalogEntry written = expressions.write(papers.get(i));
            texts.add(JavaLiteral.of(written.text()));
            type.addField(FieldSpec.builder(PAPER, names.get(i), PUBLIC, STATIC, FINAL)
                    .addJavadoc("$L\n", written.javadoc())
                    .initializer("$L.$L[$L]", DATA, ALL, i - from)
                    .build());
        }
        return CodeBlock.of("$T.papers(\n$L)", READER, texts);
    }

    private static String upperSnake(String typeName) {
        String name = KebabCase.of(typeName).replace('-', '_').toUpperCase(Locale.ROOT);
        return name.isEmpty() ? "PAPER" : name;
    }
}
