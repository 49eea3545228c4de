package dev.roundup.processor.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
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

/**
 * A catalogue's constants, one a paper.
 *
 * <p>A method, static initializers included, has at most 64 kB of bytecode and a class 65,535 constants (JVMS, section
 * 4.11). Beyond {@link #ONE_INITIALIZER} each paper is therefore made in a method of its own, a few methods in each
 * nested class. That lasts for some 6,000 papers.
 */
final class CatalogConstants {
    /** Papers that one initializer takes, at some 20 bytes each. */
    private static final int ONE_INITIALIZER = 1_000;

    private static final int PAPERS_A_CLASS = 500;

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
        boolean small = papers.size() <= ONE_INITIALIZER;
        TypeSpec.Builder holder = catalog;
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = papers.get(i);
            CatalogPapers.Written written = expressions.write(paper);
            if (small) {
                catalog.addField(constant(paper, written, written.expression()));
                continue;
            }
            String holderName = "Papers" + (1 + i / PAPERS_A_CLASS);
            if (i % PAPERS_A_CLASS == 0) {
                holder = TypeSpec.classBuilder(holderName).addModifiers(PRIVATE, STATIC, FINAL);
            }
            String method = "paper" + (1 + i);
            holder.addMethod(MethodSpec.methodBuilder(method)
                    .addModifiers(STATIC)
                    .returns(CatalogPapers.PAPER)
                    .addStatement("return $L", written.expression())
                    .build());
            catalog.addField(constant(paper, written, holderName + "." + method + "()"));
            if ((i + 1) % PAPERS_A_CLASS == 0 || i + 1 == papers.size()) {
                catalog.addType(holder.build());
            }
        }
    }

    private static String upperSnake(String typeName) {
        String name = KebabCase.of(typeName).replace('-', '_').toUpperCase(Locale.ROOT);
        return name.isEmpty() ? "PAPER" : name;
    }

    private FieldSpec constant(Paper paper, CatalogPapers.Written written, String value) {
        return FieldSpec.builder(CatalogPapers.PAPER, name(paper), PUBLIC, STATIC, FINAL)
                .addJavadoc("$L\n", written.javadoc())
                .initializer("$L", value)
                .build();
    }
}
