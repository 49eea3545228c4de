package dev.roundup.processor.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.roundup.processor.model.Paper;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.text.KebabCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A catalogue's constants, one a paper.
 *
 * <p>Their values stand in a class of their own, as one call with a line for each paper, and the constants are elements of
 * what it returns: for each call in a class javac looks at all members of that class. A method, static initializers included,
 * has at most 64 kB of bytecode (JVMS, section 4.11); ten bytes a constant last for some 6,000 papers.
 */
final class CatalogConstants {
    private static final String HOLDER = "Papers";
    private static final String VALUES = "ALL";

    private final NameAllocator names = new NameAllocator();

    /** By type, so that a paper that stands twice is one constant. */
    private final Map<TypeName, String> constants = new LinkedHashMap<>();

    private final List<Paper> papers = new ArrayList<>();
    private final CatalogPapers expressions;

    /** @param reserved names that no constant may have */
    CatalogConstants(Roundup roundup, CatalogPapers expressions, List<String> reserved) {
        this.expressions = expressions;
        reserved.forEach(names::newName);
        roundup.papers()
                .forEach(paper -> constants.computeIfAbsent(paper.type(), type -> {
                    papers.add(paper);
                    return names.newName(upperSnake(type.simple()));
                }));
    }

    String name(Paper paper) {
        return constants.getOrDefault(paper.type(), "");
    }

    void addTo(TypeSpec.Builder catalog) {
        StringJoiner lines = new StringJoiner(",\n", "read(\n", ")");
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            CatalogPapers.Written written = expressions.write(paper);
            lines.add(JavaLiteral.of(written.line()));
            catalog.addField(FieldSpec.builder(CatalogPapers.PAPER, name(paper), PUBLIC, STATIC, FINAL)
                    .addJavadoc("$L\n", written.javadoc())
                    .initializer("$L", HOLDER + "." + VALUES + "[" + i + "]")
                    .build());
        }
        catalog.addType(TypeSpec.classBuilder(HOLDER)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addField(FieldSpec.builder(ArrayTypeName.of(CatalogPapers.PAPER), VALUES, PRIVATE, STATIC, FINAL)
                        .initializer("$L", lines)
                        .build())
                .build());
    }

    private static String upperSnake(String typeName) {
        String name = KebabCase.of(typeName).replace('-', '_').toUpperCase(Locale.ROOT);
        return name.isEmpty() ? "PAPER" : name;
    }
}
