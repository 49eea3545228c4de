package dev.roundup.processor.render.catalog;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.roundup.processor.model.Roundup;
import dev.roundup.processor.model.TypeName;
import dev.roundup.processor.render.output.Addresses;
import dev.roundup.processor.render.output.Output;
import dev.roundup.processor.render.output.PlaceholderValues;
import dev.roundup.processor.text.Letters;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** Renders the typed catalogue: a class with a constant for each paper. */
public final class CatalogRenderer {
    private static final ClassName GENERATED = ClassName.get("dev.roundup.catalog", "RoundupGenerated");
    private static final ClassName SECTION = ClassName.get("dev.roundup.catalog", "CatalogSection");
    private static final ClassName LIST = ClassName.get(List.class);
    private static final String NO_DIGEST = "0".repeat(16);

    private final Roundup roundup;
    private final Addresses addresses;
    private final PlaceholderValues values;
    private final CatalogConstants constants;
    private final TypeName type;

    public CatalogRenderer(Roundup roundup, Addresses addresses) {
        this.roundup = roundup;
        this.addresses = addresses;
        this.values = new PlaceholderValues(roundup);
        this.constants = new CatalogConstants(roundup, new CatalogPapers(addresses, values));
        this.type = type(roundup);
    }

    /** The name of the class of a roundup. */
    public static TypeName type(Roundup roundup) {
        return new TypeName(
                roundup.type().packageName(),
                List.of(String.join("", roundup.type().simpleNames()) + "Catalog"));
    }

    /**
     * Renders the catalogue of a roundup.
     *
     * @param output the folder that contains the page's folder
     */
    public Output.JavaSource render(String output) {
        TypeSpec.Builder catalog = TypeSpec.classBuilder(type.simple())
                .addJavadoc("The papers of {@code $L} as they were when it was compiled.\n", roundup.displayName())
                .addAnnotation(AnnotationSpec.builder(GENERATED)
                        .addMember("value", "$S", NO_DIGEST)
                        .build())
                .addModifiers(PUBLIC, FINAL);
        CatalogParts parts = CatalogParts.of(type, constants);
        parts.last().ifPresent(catalog::superclass);
        CodeBlock papers = parts.last().isPresent() ? parts.papers() : constants.addTo(catalog, 0, constants.size());
        catalog.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
        catalog.addMethod(getter("papers", CatalogConstants.PAPER, "papers"));
        catalog.addMethod(getter("sections", SECTION, "sections"));
        catalog.addMethod(filter("byTag", "tag", "withTag", "of a topic, by its name such as on the page"));
        catalog.addMethod(filter("byBadge", "badge", "withBadge", "with a badge, by its text such as on the page"));
        catalog.addMethod(page(output));
        catalog.addType(data(papers));
        JavaFile file = JavaFile.builder(type.packageName(), catalog.build())
                .indent("    ")
                .build();
        String code = ascii(file + parts.source());
        String digest = digest(code);
        // The first match is in the annotation, because only names come before it.
        return new Output.JavaSource(type, code.replaceFirst(NO_DIGEST, digest), digest);
    }

    private TypeSpec data(CodeBlock papers) {
        return TypeSpec.classBuilder(CatalogConstants.DATA)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addField(data(ArrayTypeName.of(CatalogConstants.PAPER), CatalogConstants.ALL, papers))
                .addField(data(
                        list(SECTION),
                        field("sections"),
                        CodeBlock.of(
                                "$T.sections($L$L)", CatalogConstants.READER, CatalogConstants.ALL, sectionTexts())))
                .addField(data(
                        list(CatalogConstants.PAPER),
                        field("papers"),
                        CodeBlock.of("$T.papers($L)", CatalogConstants.READER, field("sections"))))
                .build();
    }

    private String sectionTexts() {
        return roundup.body().sections().stream()
                .map(section -> CatalogText.of(
                        addresses.anchor(section),
                        CatalogText.lines(section.papers().map(constants::index).map(index -> Integer.toString(index))),
                        section.title().map(values::plain).orElse("")))
                .map(text -> ",\n" + JavaLiteral.of(text))
                .collect(Collectors.joining());
    }

    private static FieldSpec data(com.palantir.javapoet.TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL)
                .initializer(value)
                .build();
    }

    private static String field(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static ParameterizedTypeName list(ClassName element) {
        return ParameterizedTypeName.get(LIST, element);
    }

    private static MethodSpec getter(String name, ClassName element, String what) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("The $L in the order of the page.\n\n@return an unmodifiable list\n", what)
                .addModifiers(PUBLIC, STATIC)
                .returns(list(element))
                .addStatement("return $L.$L", CatalogConstants.DATA, field(name))
                .build();
    }

    private static MethodSpec filter(String name, String value, String reader, String which) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "The papers $L, in the order of the page.\n\n@param $L matched exactly\n@return an unmodifiable list\n",
                        which,
                        value)
                .addModifiers(PUBLIC, STATIC)
                .addParameter(String.class, value)
                .returns(list(CatalogConstants.PAPER))
                .addStatement(
                        "return $T.$L($L.$L, $L)",
                        CatalogConstants.READER,
                        reader,
                        CatalogConstants.DATA,
                        field("papers"),
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

    /** Combines two independent checksums. They detect accidental changes, not forgery. */
    private static String digest(String code) {
        CRC32 checksum = new CRC32();
        checksum.update(code.getBytes(StandardCharsets.US_ASCII));
        HexFormat digits = HexFormat.of();
        return digits.toHexDigits((int) checksum.getValue()) + digits.toHexDigits(code.hashCode());
    }

    /** Escapes everything beyond ASCII, so that the source means the same in any encoding of the compiler. */
    private static String ascii(String code) {
        if (Letters.isAscii(code)) {
            return code;
        }
        StringBuilder ascii = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            JavaLiteral.ascii(ascii, code.charAt(i));
        }
        return ascii.toString();
    }
}
