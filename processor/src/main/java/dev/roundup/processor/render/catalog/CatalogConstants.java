package dev.roundup.processor.render.catalog;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
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
 * A catalogue's constants, one a paper.
 *
 * <p>Each is an element of an array that all are read into. A method, static initializers included, has at most 64 kB of
 * bytecode (JVMS, section 4.11); ten bytes a constant last for some 6,000 papers.
 */
final class CatalogConstants {
    static final ClassName PAPER = ClassName.get("dev.roundup.catalog", "CatalogPaper");

    /** By type, so that a paper that stands twice is one constant. */
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

    /**
     * Adds the constants.
     *
     * @param array an expression for all of them
     * @return the texts of the papers as arguments of a call
     */
    String addTo(TypeSpec.Builder catalog, String array) {
        StringJoiner texts = new StringJoiner(",\n");
        for (int i = 0; i < papers.size(); i++) {
            CatalogPapers.CatalogEntry written = expressions.write(papers.get(i));
            texts.add(JavaLiteral.of(written.text()));
            catalog.addField(FieldSpec.builder(PAPER, names.get(i), PUBLIC, STATIC, FINAL)
                    .addJavadoc("$L\n", written.javadoc())
                    .initializer("$L", array + "[" + i + "]")
                    .build());
        }
        return texts.toString();
    }

    private static String upperSnake(String typeName) {
        String name = KebabCase.of(typeName).replace('-', '_').toUpperCase(Locale.ROOT);
        return name.isEmpty() ? "PAPER" : name;
    }
}
