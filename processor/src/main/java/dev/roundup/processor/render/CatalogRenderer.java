package dev.roundup.processor.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.Section;
import dev.roundup.processor.model.TypeName;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Renders the typed catalogue: a class with a constant for each paper. */
final class CatalogRenderer {
    private static final ClassName GENERATED = ClassName.get("dev.roundup.catalog", "RoundupGenerated");
    private static final ClassName SECTION = ClassName.get("dev.roundup.catalog", "CatalogSection");
    private static final ClassName LIST = ClassName.get(List.class);
    private static final String PAPERS = "PAPERS";
    private static final String SECTIONS = "SECTIONS";
    private static final String NO_DIGEST = "0".repeat(64);

    private final Roundup roundup;
    private final Addresses addresses;
    private final ProseWriter prose;
    private final CatalogConstants constants;
    private final TypeName type;

    CatalogRenderer(Roundup roundup, Addresses addresses) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.prose = new ProseWriter(roundup);
        this.constants = new CatalogConstants(roundup, new CatalogPapers(addresses, prose), List.of(PAPERS, SECTIONS));
        this.type = new TypeName(
                roundup.type().packageName(),
                List.of(String.join("", roundup.type().simpleNames()) + "Catalog"));
    }

    /** @param output the folder in which the page's folder lies */
    Output.JavaSource render(String output) {
        TypeSpec.Builder catalog = TypeSpec.classBuilder(type.simple())
                .addJavadoc("The papers of {@code $L} as they were when it was compiled.\n", roundup.displayName())
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", NO_DIGEST)
                        .build())
                .addModifiers(PUBLIC, FINAL);
        constants.addTo(catalog);
        addLists(catalog);
        catalog.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        catalog.addMethod(getter("papers", CatalogPapers.PAPER, PAPERS, "papers"));
        catalog.addMethod(getter("sections", SECTION, SECTIONS, "sections"));
        catalog.addMethod(filter("byTag", "tag", "tags", "of a topic, by its name such as on the page"));
        catalog.addMethod(filter("byBadge", "badge", "badges", "with a badge, by its text such as on the page"));
        catalog.addMethod(page(output));
        for (int i = 0; i < roundup.sections().size(); i++) {
            catalog.addMethod(section(i));
        }
        CatalogPapers.addReaders(catalog);
        JavaFile file = JavaFile.builder(type.packageName(), catalog.build())
                .indent("    ")
                .build();
        String code = ascii(file.toString());
        String digest = HexFormat.of().formatHex(Sha256.of(code));
        // The first one: above the annotation stand only names.
        return new Output.JavaSource(type, code.replaceFirst(NO_DIGEST, digest), digest);
    }

    private void addLists(TypeSpec.Builder catalog) {
        CodeBlock sections = IntStream.range(0, roundup.sections().size())
                .mapToObj(i -> CodeBlock.of("$L()", sectionMethod(i)))
                .collect(CodeBlock.joining(", "));
        catalog.addField(list(SECTION, SECTIONS, CodeBlock.of("$T.of($L)", LIST, sections)));
        catalog.addField(list(
                CatalogPapers.PAPER,
                PAPERS,
                CodeBlock.of("$L.stream().flatMap(section -> section.papers().stream()).toList()", SECTIONS)));
    }

    private MethodSpec section(int index) {
        return MethodSpec.methodBuilder(sectionMethod(index))
                .addModifiers(PRIVATE, STATIC)
                .returns(SECTION)
                .addStatement("return $L", expression(roundup.sections().get(index)))
                .build();
    }

    private static String sectionMethod(int index) {
        return "section" + (1 + index);
    }

    private CodeBlock expression(Section section) {
        return CodeBlock.of(
                "new $T($L, $L, $T.<$T>of($L))",
                SECTION,
                JavaLiteral.of(addresses.anchor(section)),
                JavaLiteral.of(section.title().map(prose::plain).orElse("")),
                LIST,
                CatalogPapers.PAPER,
                section.papers().map(constants::name).collect(Collectors.joining(",\n        ")));
    }

    private static FieldSpec list(ClassName element, String name, CodeBlock value) {
        return FieldSpec.builder(ParameterizedTypeName.get(LIST, element), name, PRIVATE, STATIC, FINAL)
                .initializer(value)
                .build();
    }

    private static MethodSpec getter(String name, ClassName element, String field, String what) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("The $L in the order of the page.\n\n@return an unmodifiable list\n", what)
                .addModifiers(PUBLIC, STATIC)
                .returns(ParameterizedTypeName.get(LIST, element))
                .addStatement("return $L", field)
                .build();
    }

    private static MethodSpec filter(String name, String value, String component, String which) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "The papers $L, in the order of the page.\n\n@param $L matched exactly\n@return an unmodifiable list\n",
                        which,
                        value)
                .addModifiers(PUBLIC, STATIC)
                .addParameter(String.class, value)
                .returns(ParameterizedTypeName.get(LIST, CatalogPapers.PAPER))
                .addStatement(
                        "return $L.stream().filter(paper -> paper.$L().contains($L)).toList()",
                        PAPERS,
                        component,
                        value)
                .build();
    }

    private MethodSpec page(String output) {
        return MethodSpec.methodBuilder("page")
                .addJavadoc("""
                        Opens the page, in UTF-8; the caller closes it.

                        @return never null
                        @throws IllegalStateException if the page was not packaged with this class
                        """)
                .addModifiers(PUBLIC, STATIC)
                .returns(InputStream.class)
                .addStatement(
                        "$T page = $L.class.getResourceAsStream($L)",
                        InputStream.class,
                        type.simple(),
                        JavaLiteral.of(addresses.pageResource(roundup, output)))
                .beginControlFlow("if (page == null)")
                .addStatement(
                        "throw new $T($L)",
                        IllegalStateException.class,
                        JavaLiteral.of("not on the class path: " + addresses.pageResource(roundup, output)))
                .endControlFlow()
                .addStatement("return page")
                .build();
    }

    /** The same source in ASCII, so that it means the same whatever encoding the compiler reads it in. */
    private static String ascii(String code) {
        if (code.chars().allMatch(c -> c < 128)) {
            return code;
        }
        StringBuilder ascii = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            JavaLiteral.ascii(ascii, code.charAt(i));
        }
        return ascii.toString();
    }
}
